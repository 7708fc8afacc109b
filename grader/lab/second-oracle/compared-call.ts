import type { Call, Reply } from '../../model/call.ts';
import type { OracleAnswer } from './oracle-answer.ts';

/** One call, the reference's reply to it, and the second oracle's answer: null if the oracle threw. */
export interface ComparedCall {
  readonly exercise: string;
  readonly check: string;
  readonly call: Call;
  readonly reply: Reply;
  readonly oracleAnswer: OracleAnswer | null;
}
