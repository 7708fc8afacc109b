import { KitError } from '../model/kit-error.ts';

/**
 * Runs a program of the laboratory: its exit code is what `main` returns. If something goes wrong it is 2, as
 * with every command: a `KitError` says what to do next, anything else shows where it arose.
 */
export async function runMain(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (fault) {
    console.error(fault instanceof KitError ? fault.message : fault);
    process.exitCode = 2;
  }
}
