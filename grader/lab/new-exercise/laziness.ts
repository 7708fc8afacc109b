/** A way to answer without doing the work of the mean: the body of the function. */
export interface Laziness {
  readonly id: string;
  /** Lines above the function. */
  readonly before?: string;
  readonly body: string;
}

/** Twelve is the least that `verify` asks for: constants, what is given, a part of it, chance, and what was before. */
export const LAZINESS: readonly Laziness[] = [
  { id: 'zero', body: '  return 0;' },
  { id: 'one', body: '  return 1;' },
  { id: 'minus-one', body: '  return -1;' },
  { id: 'half', body: '  return 0.5;' },
  { id: 'thousand', body: '  return 1000;' },
  { id: 'example-by-heart', body: '  return 6;' },
  { id: 'how-many', body: '  return numbers.length;' },
  { id: 'first-number', body: '  return numbers[0] ?? 0;' },
  { id: 'last-number', body: '  return numbers.at(-1) ?? 0;' },
  { id: 'random', body: '  return Math.random() * 10;' },
  {
    id: 'first-answer-for-ever',
    before: 'let kept: number | undefined;\n\n',
    body: '  kept ??= numbers.reduce((sum, number) => sum + number, 0) / numbers.length;\n  return kept;',
  },
  { id: 'one-number-only', body: '  return numbers.length === 1 ? (numbers[0] as number) : 0;' },
];
