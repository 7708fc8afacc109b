import { MAX_CALL_OUTPUT_LENGTH } from '../limits.ts';
import { type Chance, createChance } from './chance.ts';
import { slice } from './intrinsics.ts';

/** The console and `Math.random`, while they are watched. */
export interface WatchedGlobals {
  /** What was printed since the last call of this. */
  takePrinted(): string;
  /** How often `Math.random` was called since the last start of its sequence. */
  randomCalls(): number;
  /** Starts the sequence of `Math.random` anew; see `Chance`. */
  startChance(seed: () => number): void;
  /** Puts the originals back. */
  restore(): void;
}

/**
 * Captures what is printed on the console, and lets `Math.random` draw from `chance`, counting its calls. After `MAX_CALL_OUTPUT_LENGTH`
 * characters printing does nothing and takes almost no time, so that training may print a line a step.
 *
 * @param inspect formats a value that is not a string
 */
export function watchGlobals(
  inspect: (value: unknown) => string,
  chance: Chance = createChance(),
): WatchedGlobals {
  let printed = '';
  let randomCalls = 0;
  const print = (...values: unknown[]) => {
    if (printed.length >= MAX_CALL_OUTPUT_LENGTH) {
      return;
    }
    let line = '';
    for (let i = 0; i < values.length; i += 1) {
      line += i === 0 ? toText(values[i], inspect) : ` ${toText(values[i], inspect)}`;
    }
    printed += `${line}\n`;
    if (printed.length >= MAX_CALL_OUTPUT_LENGTH) {
      printed = slice(printed, 0, MAX_CALL_OUTPUT_LENGTH - CUT_NOTE.length) + CUT_NOTE;
    }
  };

  const { random } = Math;
  const output = console as unknown as Record<string, unknown>;
  const methods = [...PRINTING, ...SILENT].map((name) => [name, output[name]] as const);
  for (const [name] of methods) {
    output[name] = PRINTING.includes(name) ? print : () => {};
  }
  Math.random = () => {
    randomCalls += 1;
    return chance.draw();
  };

  return {
    takePrinted() {
      const taken = printed;
      printed = '';
      return taken;
    },
    randomCalls: () => randomCalls,
    startChance(seed) {
      randomCalls = 0;
      chance.start(seed);
    },
    restore() {
      Math.random = random;
      for (const [name, method] of methods) {
        output[name] = method;
      }
    },
  };
}

function toText(value: unknown, inspect: (value: unknown) => string): string {
  if (typeof value === 'string') {
    return slice(value, 0, MAX_CALL_OUTPUT_LENGTH);
  }
  try {
    return slice(inspect(value), 0, MAX_CALL_OUTPUT_LENGTH);
  } catch {
    return '(a value that cannot be shown)';
  }
}

const CUT_NOTE = '… (and more, which is cut)\n';
const PRINTING = ['log', 'info', 'debug', 'warn', 'error', 'dir', 'dirxml', 'table', 'trace', 'group'];
const SILENT = [
  'assert',
  'clear',
  'count',
  'countReset',
  'groupCollapsed',
  'groupEnd',
  'time',
  'timeEnd',
  'timeLog',
];
