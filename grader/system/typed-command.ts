import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { quoteWord } from './quote-word.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Whether the kit was installed as a package, below a folder `node_modules`; else it is a clone, or a copy of one. */
export const IS_PACKAGE = basename(dirname(ROOT)) === 'node_modules';

/** What stands before the name of a command. */
export const COMMANDS = IS_PACKAGE ? 'npx learn-by-guessing' : 'npm run';

/** What installs the packages of the kit again, where it is installed. */
export const INSTALL = IS_PACKAGE ? 'npm install' : 'npm ci';

/**
 * What a student types: `npm run grade -- 03` in a clone, and `npx learn-by-guessing grade 03` where the kit is a
 * package. An argument with a space or the like is put in quotes.
 */
export function typedCommand(command: string, ...args: readonly string[]): string {
  const quoted = args.map((arg) => quoteWord(arg));
  const words = IS_PACKAGE || args.length === 0 ? quoted : ['--', ...quoted];
  return [COMMANDS, command, ...words].join(' ');
}
