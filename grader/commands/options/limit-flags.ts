import { KitError } from '../../model/kit-error.ts';
import { DEFAULT_LIMITS, type Limits, MAX_FILE_BYTES } from '../../sandbox/limits.ts';

/** The limits of a submission as they are typed. Each holds for every function by itself. */
export interface LimitFlags {
  readonly callTime?: string;
  readonly totalTime?: string;
  readonly memory?: string;
  readonly answerSize?: string;
  readonly outputSize?: string;
  readonly fileSize?: string;
}

/**
 * Reads the limits; those of the kit for flags that were not typed.
 *
 * @throws KitError if one is not a number, or out of range
 */
export function readLimits(flags: LimitFlags): { readonly limits: Limits; readonly fileBytes: number } {
  const { callMs, totalMs, heapMegabytes, answersLength, outputLength } = DEFAULT_LIMITS;
  return {
    limits: {
      callMs:
        SECOND *
        read(flags.callTime, {
          flag: '--call-time',
          unit: 'seconds',
          usual: callMs / SECOND,
          range: [0.1, 3600],
        }),
      totalMs:
        SECOND *
        read(flags.totalTime, {
          flag: '--total-time',
          unit: 'seconds',
          usual: totalMs / SECOND,
          range: [1, 86_400],
        }),
      heapMegabytes: read(flags.memory, {
        flag: '--memory',
        unit: 'megabytes',
        usual: heapMegabytes,
        range: [128, 65_536],
      }),
      answersLength:
        MEGA *
        read(flags.answerSize, {
          flag: '--answer-size',
          unit: 'megabytes',
          usual: answersLength / MEGA,
          range: [1, 256],
        }),
      outputLength: read(flags.outputSize, {
        flag: '--output-size',
        unit: 'characters',
        usual: outputLength,
        range: [0, 10_000_000],
      }),
    },
    fileBytes:
      KILO *
      read(flags.fileSize, {
        flag: '--file-size',
        unit: 'kilobytes',
        usual: MAX_FILE_BYTES / KILO,
        range: [1, 1024],
      }),
  };
}

const SECOND = 1000;
const KILO = 1024;
const MEGA = KILO * KILO;

interface LimitFlag {
  readonly flag: string;
  readonly unit: string;
  /** The limit if nothing was typed. */
  readonly usual: number;
  /** The least and the most that it takes. */
  readonly range: readonly [number, number];
}

function read(text: string | undefined, { flag, unit, usual, range: [least, most] }: LimitFlag): number {
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
