import { numberOf } from './npm-commands.ts';

/** A word of praise for an exercise that passed: always the same for one exercise, another for the next. */
export function praise(exercise: string): string {
  const number = Number.parseInt(numberOf(exercise), 10) || exercise.length;
  return WORDS[(number - 1) % WORDS.length] as string;
}

const WORDS = [
  'Great start!',
  'Spot on!',
  'Lovely!',
  'Well climbed down!',
  'It adds up!',
  'Bullseye!',
  'Beautiful!',
  'Well done!',
] as const;
