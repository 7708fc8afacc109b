import type { CheckStatus } from '../model/result.ts';
import type { Loaded } from '../model/sandbox-session.ts';
import { inSeconds } from '../text/english.ts';
import { thrownInWords } from './thrown.ts';
import { submissionSpent } from './time-limit.ts';

/** Why a file could not be loaded, and the status that this gives its checks. */
export function faultOfLoading(
  file: string,
  loaded: Exclude<Loaded, { kind: 'loaded' }>,
): { readonly status: CheckStatus; readonly message: string } {
  return { status: loaded.kind, message: messageOf(file, loaded) };
}

function messageOf(file: string, loaded: Exclude<Loaded, { kind: 'loaded' }>): string {
  switch (loaded.kind) {
    case 'threw': {
      const { location } = loaded;
      const where = location ? `${location.file}, line ${location.line},` : file;
      return `${where} threw ${thrownInWords(loaded)} while the file was being loaded, before any function was called. Only code inside the functions should run; is there a call left over below them?`;
    }
    case 'timed-out':
      if (loaded.limit === 'submission') {
        return submissionSpent(loaded.milliseconds);
      }
      return loaded.limit === 'function'
        ? `${file} was loaded again and again, and each time computed for so long that all its time, ${inSeconds(loaded.milliseconds)}, is used up. Only code inside the functions should do the work.`
        : `${file} was still loading after ${inSeconds(loaded.milliseconds)}. Is there a loop outside of the functions?`;
    case 'out-of-memory':
      return `${file} used up all its memory while it was being loaded. Is there a loop outside of the functions?`;
    case 'crashed':
      return `${file} ended the program while it was being loaded: ${loaded.message}`;
  }
}

/**
 * Why a function cannot be called: the file exports something else by its name, or nothing.
 *
 * @param exports the kind (`function`, `number`) of each export of the file
 */
export function noSuchExport(file: string, name: string, exports: Readonly<Record<string, string>>): string {
  const kind = exports[name];
  if (kind !== undefined) {
    return `${file} exports “${name}”, but as ${kind === 'undefined' ? 'undefined' : `a ${kind}`}, not as a function.`;
  }
  return `${file} exports no function called “${name}”. ${exportsOf(Object.keys(exports))} Does its line begin with “export function ${name}”?`;
}

function exportsOf(names: readonly string[]): string {
  if (names.length === 0) {
    return 'It exports nothing.';
  }
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  return `It exports ${names.slice(0, MOST_NAMES).join(', ')}${more}.`;
}

/** More would be hard to read; no file of the contract has more than four functions. */
const MOST_NAMES = 10;

export const EXPORT_HELP =
  'The line of the function should start as in the stub: `export function …`, with the name spelled the same.';
