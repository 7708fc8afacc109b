import type { Argument, Became, Call, Reply } from '../model/call.ts';
import type { Fault } from '../model/exercise.ts';
import { formatArgument, formatValue } from '../text/format-value.ts';

/**
 * The fault of a call that changed one of its arguments: what it was, and what it became. Null if it changed none.
 *
 * @param at which of the calls of the case it is, from 0
 */
export function faultOfChange(reply: Reply, call: Call, at: number): Fault | null {
  if (reply.kind !== 'value' || reply.changed === null) {
    return null;
  }
  const which = `${ORDINALS[reply.changed] ?? 'last'} argument`;
  const change = changeOf(call.args[reply.changed] as Argument, reply.became);
  const subject = change?.place ? `${change.place} of its ${which}` : `its ${which}`;
  return {
    call: at,
    expected: change?.was ? `${subject} is still ${change.was}` : `${subject} is as it was`,
    received: change === null ? `${subject} is changed` : `${subject} is now ${change.became}`,
    rationale: `Your function changes the ${which} that it was given${inWords(change)}. The code that called it still needs the old one.`,
  };
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];

interface Change {
  /** `[2][0]`; empty for the whole argument. */
  readonly place: string;
  /** Null if the argument is made inside the sandbox. */
  readonly was: string | null;
  /** The word of the student's side: nothing is decided by it. */
  readonly became: string;
}

/** Null if it is not known what it became, or if that is said of a place that the argument does not have. */
function changeOf(arg: Argument, became: Became | undefined): Change | null {
  if (became === undefined) {
    return null;
  }
  const place = became.at
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`))
    .join('');
  if (typeof arg === 'object' && '$images' in arg) {
    return { place, was: null, became: inFewDigits(became.text) };
  }
  const part = became.at.reduce<unknown>(partOf, arg);
  if (part === undefined) {
    return null;
  }
  const was = place === '' ? formatArgument(arg) : formatValue(part);
  const short = inFewDigits(became.text);
  return { place, was, became: short === was ? became.text : short };
}

/** 1.0606060606060606 is 1.06061: six digits say enough of a number with a long fraction. */
function inFewDigits(text: string): string {
  return text.replace(/-?\d+\.\d{6,}(?:e[+-]?\d+)?/g, (number) =>
    String(Number(Number(number).toPrecision(6))),
  );
}

function partOf(whole: unknown, step: number | string): unknown {
  return typeof whole === 'object' && whole !== null && Object.hasOwn(whole, step)
    ? (whole as Record<number | string, unknown>)[step]
    : undefined;
}

/** Values longer than this are not repeated in the sentence: they stand above it. */
const QUICK_TO_READ = 40;

function inWords(change: Change | null): string {
  if (change === null) {
    return '';
  }
  const { place, was, became } = change;
  if (`${was}${became}`.length > QUICK_TO_READ) {
    return '';
  }
  if (place === '') {
    return was === null ? '' : `: ${was} became ${became}`;
  }
  return was === null ? `: ${place} became ${became}` : `: ${place} was ${was} and became ${became}`;
}
