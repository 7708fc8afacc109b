import { KitError } from '../../model/kit-error.ts';
import { DEFAULT_LIMITS, type Limits, MAX_FILE_BYTES } from '../../sandbox/limits.ts';

/** The limits of a submission as they are typed. */
export interface LimitFlags {
  readonly callTime?: string;
  readonly totalTime?: string;
  readonly memory?: string;
  readonly answerSize?: string;
  readonly outputSize?: string;
  readonly fileSize?: string;
}

/**
 * Reads the limits; those of the kit where nothing was typed.
 *
 * @throws KitError where one is no number, or none that would do
 */
export function readLimits(flags: LimitFlags): { readonly limits: Limits; readonly fileBytes: number } {
  const { callMs, totalMs, heapMegabytes, answersLength, outputLength } = DEFAULT_LIMITS;
  return {
    limits: {
      callMs: 1000 * read('--call-time', 'seconds', flags.callTime, callMs / 1000, [0.1, 3600]),
      totalMs: 1000 * read('--total-time', 'seconds', flags.totalTime, totalMs / 1000, [1, 86_400]),
      heapMegabytes: read('--memory', 'megabytes', flags.memory, heapMegabytes, [128, 65_536]),
      answersLength:
        MEGA * read('--answer-size', 'megabytes', flags.answerSize, answersLength / MEGA, [1, 256]),
      outputLength: read('--output-size', 'characters', flags.outputSize, outputLength, [0, 10_000_000]),
    },
    fileBytes: KILO * read('--file-size', 'kilobytes', flags.fileSize, MAX_FILE_BYTES / KILO, [1, 1024]),
  };
}

const KILO = 1024;
const MEGA = KILO * KILO;

function read(
  flag: string,
  unit: string,
  text: string | undefined,
  usual: number,
  [least, most]: readonly [number, number],
): number {
  const value = text === undefined ? usual : Number(text);
  const isWhole = unit === 'seconds' || Number.isInteger(value);
  if (text?.trim() === '' || !isWhole || !(value >= least && value <= most)) {
    throw new KitError(
      'bad-limit',
      `${flag} takes ${unit === 'seconds' ? 'seconds' : `a whole number of ${unit}`}, from ${least} to ${most}; it was given “${text}”. Without it, it is ${usual}.`,
    );
  }
  return value;
}
