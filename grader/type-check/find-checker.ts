import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The path of TypeScript's native program for this machine, or null. It is run directly, because its wrapper
 * script would be one more process to limit and to kill.
 */
export function findChecker(): string | null {
  try {
    const typescript = createRequire(import.meta.url).resolve('typescript/package.json');
    const name = `@typescript/typescript-${process.platform}-${process.arch}`;
    const folder = dirname(createRequire(typescript).resolve(`${name}/package.json`));
    const path = join(folder, 'lib', process.platform === 'win32' ? 'tsc.exe' : 'tsc');
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}
