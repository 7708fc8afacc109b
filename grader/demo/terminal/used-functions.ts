import { numberOf } from '../../report/terminal/npm-commands.ts';
import { paint } from '../../report/terminal/paint.ts';
import type { Terminal } from '../../report/terminal/terminal.ts';
import { wrap } from '../../report/terminal/wrap.ts';
import { listing } from '../../text/english.ts';
import type { UsedFunctions } from '../functions.ts';

/** `usedWords` as a paragraph. */
export function usedNote(words: string, terminal: Terminal): string[] {
  return wrap(words, terminal.width - INDENT.length).map((line) => paint('quiet', INDENT + line, terminal));
}

const INDENT = '  ';

/** Whose functions were used, and why not all were the student's own; empty if none were. */
export function usedWords(all: readonly UsedFunctions[]): string {
  if (all.length === 0) {
    return '';
  }
  const of = (...kinds: readonly UsedFunctions['source'][]) =>
    all.filter(({ source }) => kinds.includes(source));
  const own = of('own');
  if (own.length === all.length) {
    return 'Computed by your own functions.';
  }
  const [notRight, noAnswer] = [of('reference, not right yet'), of('reference, no answer')];
  if (own.length === 0 && noAnswer.length === 0) {
    return 'These numbers come from our functions. As you get each exercise right, your own take over.';
  }
  const sides = [
    ...(own.length > 0 ? [`your ${names(own)}`] : []),
    `our ${names([...notRight, ...noAnswer])} for now`,
  ];
  return `Computed by ${sides.join('; ')}: ${[...reason(notRight, 'not right yet'), ...reason(noAnswer, 'right, but had no answer here')].join('; ')}.`;
}

function names(some: readonly UsedFunctions[]): string {
  return listing(some.flatMap(({ functions }) => functions));
}

function reason(some: readonly UsedFunctions[], why: string): string[] {
  const numbers = some.map(({ id }) => numberOf(id));
  return numbers.length === 0 ? [] : [`${listing(numbers)} ${numbers.length === 1 ? 'is' : 'are'} ${why}`];
}
