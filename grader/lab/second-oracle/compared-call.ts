import type { Call, Reply } from '../../model/call.ts';
import type { Testimony } from './oracle-answer.ts';

/** One call, what became of it with the reference, and what the witness says of it: null where that threw. */
export interface Heard {
  readonly exercise: string;
  readonly check: string;
  readonly call: Call;
  readonly reply: Reply;
  readonly testimony: Testimony | null;
}
