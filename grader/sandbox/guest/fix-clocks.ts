import { CLOCK_ORIGIN } from './chance.ts';
import {
  apply,
  construct,
  defineProperty,
  getOwnPropertyDescriptor,
  setPrototypeOf,
  uncurry,
} from './intrinsics.ts';

/**
 * Lets every clock that student code can read show the time of `now`: `Date`, `performance`, and the formatters, for
 * which no date means today. Call it before any student code runs.
 *
 * @param now reads the clock, in milliseconds since 1970
 */
export function fixClocks(scope: Record<string, unknown>, now: () => number): void {
  const date = fixedDate(now);
  define(scope, 'Date', date);
  define(date.prototype, 'constructor', date);
  define(
    scope,
    'performance',
    fixedPerformance(() => now() - CLOCK_ORIGIN),
  );
  fixFormatter(Intl.DateTimeFormat.prototype, now);
}

/** A proxy is a `Date` in every respect: subclasses, `instanceof` and the static methods need no care. */
function fixedDate(now: () => number): DateConstructor {
  const toText = uncurry(Date.prototype.toString);
  define(Date, 'now', () => now());
  const traps: ProxyHandler<DateConstructor> = {
    apply: (original) => toText(new original(now())),
    construct: (original, args, newTarget) =>
      construct(original, args.length === 0 ? [now()] : args, newTarget),
  };
  // Otherwise a trap that student code adds to `Object.prototype` would receive the original.
  return new Proxy(Date, setPrototypeOf(traps, null));
}

/** What a program uses to time itself. */
function fixedPerformance(now: () => number) {
  let marks: Record<string, number> = Object.create(null);
  const entry = (entryType: string, name: string, startTime: number, duration: number) => ({
    name,
    entryType,
    startTime,
    duration,
    detail: null,
  });
  return {
    timeOrigin: CLOCK_ORIGIN,
    now,
    mark(name: string) {
      const time = now();
      marks[`${name}`] = time;
      return entry('mark', `${name}`, time, 0);
    },
    measure(name: string, from?: string, to?: string) {
      const start = marks[`${from}`] ?? 0;
      const end = to === undefined ? now() : (marks[`${to}`] ?? 0);
      return entry('measure', `${name}`, start, end - start);
    },
    clearMarks() {
      marks = Object.create(null);
    },
    clearMeasures() {},
    getEntries: () => [],
    getEntriesByName: () => [],
    getEntriesByType: () => [],
    toJSON: () => ({ timeOrigin: CLOCK_ORIGIN }),
  };
}

function fixFormatter(prototype: Intl.DateTimeFormat, now: () => number): void {
  // biome-ignore lint/style/noNonNullAssertion: every engine has this getter
  const { get } = getOwnPropertyDescriptor(prototype, 'format')!;
  defineProperty(prototype, 'format', {
    configurable: true,
    get(this: Intl.DateTimeFormat) {
      const format = apply(get as () => Intl.DateTimeFormat['format'], this, []);
      return (date?: Date | number) => format(date === undefined ? now() : date);
    },
  });
  const toParts = uncurry(prototype.formatToParts);
  define(prototype, 'formatToParts', function formatToParts(this: Intl.DateTimeFormat, date?: Date | number) {
    return toParts(this, date === undefined ? now() : date);
  });
}

function define(owner: object, name: string, value: unknown): void {
  defineProperty(owner, name, { value, writable: true, enumerable: false, configurable: true });
}
