import { CALL_OUTPUT } from '../limits.ts';
import { cut } from './intrinsics.ts';

/** The two things of the global scope that student code may use and that somebody asks about. */
export interface WatchedGlobals {
  /** What was printed since this was last asked. */
  takePrinted(): string;
  /** How often `Math.random` was called since this was last asked. */
  takeRandomCalls(): number;
  restore(): void;
}

/**
 * Captures what is printed on the console, and counts the calls of `Math.random`. After `CALL_OUTPUT`
 * characters printing does nothing and takes no time, so that a training may print a line for each step.
 *
 * @param inspect makes a text of a value that is none
 */
export function watchGlobals(inspect: (value: unknown) => string): WatchedGlobals {
  let printed = '';
  let randomCalls = 0;
  const print = (...values: unknown[]) => {
    if (printed.length >= CALL_OUTPUT) {
      return;
    }
    let line = '';
    for (let i = 0; i < values.length; i += 1) {
      line += i === 0 ? toText(values[i], inspect) : ` ${toText(values[i], inspect)}`;
    }
    printed += `${line}\n`;
    if (printed.length >= CALL_OUTPUT) {
      printed = cut(printed, 0, CALL_OUTPUT - PRINTED_MORE.length) + PRINTED_MORE;
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
    return random();
  };

  return {
    takePrinted() {
      const taken = printed;
      printed = '';
      return taken;
    },
    takeRandomCalls() {
      const taken = randomCalls;
      randomCalls = 0;
      return taken;
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
    return cut(value, 0, CALL_OUTPUT);
  }
  try {
    return cut(inspect(value), 0, CALL_OUTPUT);
  } catch {
    return '(a value that cannot be shown)';
  }
}

const PRINTED_MORE = '… (and more, which is cut)\n';
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
