import type { Location } from '../model/call.ts';
import type { CheckStatus } from '../model/result.ts';
import type { Loaded } from '../model/sandbox-session.ts';
import { inSeconds } from '../text/english.ts';
import { placeAt } from '../text/place.ts';
import { copiedAlong } from './syntax/copied-lines.ts';
import { engineFault } from './syntax/engine-faults.ts';
import { thrownInWords } from './thrown.ts';
import { submissionSpent } from './time-limit.ts';

type NotLoaded = Exclude<Loaded, { kind: 'loaded' }>;

/** Why a file could not be loaded, the status that this gives its checks, and where. */
export function faultOfLoading(
  file: string,
  loaded: NotLoaded,
  text = '',
): { readonly status: CheckStatus; readonly message: string; readonly location: Location | null } {
  const fault = loaded.kind === 'threw' ? (engineFault(loaded.message, text) ?? copiedAlong(text)) : null;
  if (fault !== null) {
    if (fault.at === null) {
      return { status: loaded.kind, message: `${file} cannot be read: ${fault.words}`, location: null };
    }
    const { line, column } = placeAt(text, fault.at);
    const message = `${file}, line ${line}, column ${column}: ${fault.words}`;
    return { status: loaded.kind, message, location: { file, line, column } };
  }
  const location = loaded.kind === 'threw' ? loaded.location : null;
  return { status: loaded.kind, message: messageOf(file, loaded), location };
}

function messageOf(file: string, loaded: NotLoaded): string {
  switch (loaded.kind) {
    case 'threw': {
      const { location } = loaded;
      const where = location ? `${location.file}, line ${location.line}, column ${location.column}:` : file;
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
