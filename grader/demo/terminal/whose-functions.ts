import { numberOf } from '../../report/terminal/npm-commands.ts';
import { paint } from '../../report/terminal/paint.ts';
import type { Terminal } from '../../report/terminal/terminal.ts';
import { wrap } from '../../report/terminal/wrap.ts';
import { listing } from '../../text/english.ts';

/** Whose functions of one exercise the demo used. */
export interface Whose {
  readonly id: string;
  /** Those that were used. */
  readonly functions: readonly string[];
  readonly whose: 'own' | 'ours, not right yet' | 'ours, no answer';
}

/** Says quietly whose functions were used, and why not all were the student's own. */
export function demoWhose(all: readonly Whose[], terminal: Terminal): string[] {
  return wrap(words(all), terminal.width - INDENT.length).map((line) =>
    paint('quiet', INDENT + line, terminal),
  );
}

const INDENT = '  ';

function words(all: readonly Whose[]): string {
  const of = (...kinds: readonly Whose['whose'][]) => all.filter(({ whose }) => kinds.includes(whose));
  const own = of('own');
  if (own.length === all.length) {
    return 'All of this was worked out by your own functions.';
  }
  const [notRight, noAnswer] = [of('ours, not right yet'), of('ours, no answer')];
  if (own.length === 0 && noAnswer.length === 0) {
    return 'Worked out by our functions, for now. Each exercise that you get right puts yours in their place.';
  }
  const sides = [
    ...(own.length > 0 ? [`your ${names(own)}`] : []),
    `our ${names([...notRight, ...noAnswer])} for now`,
  ];
  return `Worked out by ${sides.join('; ')}: ${[...reason(notRight, 'not right yet'), ...reason(noAnswer, 'right, but had no answer here')].join('; ')}.`;
}

function names(some: readonly Whose[]): string {
  return listing(some.flatMap(({ functions }) => functions));
}

function reason(some: readonly Whose[], why: string): string[] {
  const numbers = some.map(({ id }) => numberOf(id));
  return numbers.length === 0 ? [] : [`${listing(numbers)} ${numbers.length === 1 ? 'is' : 'are'} ${why}`];
}
