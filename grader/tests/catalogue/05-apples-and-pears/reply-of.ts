import type { Answer, Call, Reply } from '../../../model/call.ts';

/** What a file of `wrong/` or `lazy/` exports. */
export type Exports = Readonly<Record<string, (...args: never[]) => Answer>>;

/** What a call comes to, run in this process; each gets arguments of its own. */
export function replyOf(exports: Exports, call: Call): Reply {
  try {
    const value = exports[call.function]?.(...(structuredClone(call.args) as never[])) as Answer;
    return allFinite(value)
      ? { kind: 'value', value, changed: null, drawn: 0, mathRandom: 0 }
      : { kind: 'odd-value', received: 'NaN or Infinity' };
  } catch (thrown) {
    return { kind: 'threw', isError: true, message: String(thrown), location: null };
  }
}

function allFinite(value: unknown): boolean {
  return typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value === 'object' && value !== null && Object.values(value).every(allFinite);
}
