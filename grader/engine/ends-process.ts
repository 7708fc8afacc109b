import type { Reply } from '../model/call.ts';
import type { Fault } from '../model/exercise.ts';

/** Whether the process ended over it: nothing more is answered by that one. */
export function endsProcess(what: Reply['kind'] | Fault['status']): boolean {
  return what === 'timed-out' || what === 'out-of-memory' || what === 'crashed';
}
