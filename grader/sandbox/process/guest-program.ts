import { fileURLToPath } from 'node:url';
import { guestScript } from './guest-script.ts';

/** The folder of the untrusted end. */
export const GUEST_FOLDER = fileURLToPath(new URL('../guest', import.meta.url));

/**
 * The untrusted end as one script, in a `data:` URL. Deno could run the TypeScript directly, but would spend
 * 150 ms on trying to cache it, and a script in a file could import its neighbours.
 */
export function guestProgram(): Promise<string> {
  program ??= buildProgram();
  return program;
}

/** Words of Deno without the program, which stands in them as its address. They may break off within it. */
export function withoutProgram(words: string): string {
  return words.replace(/[\w+/=]{200,}/g, '…');
}

let program: Promise<string> | undefined;

async function buildProgram(): Promise<string> {
  return `data:application/javascript;base64,${Buffer.from(await guestScript()).toString('base64')}`;
}
