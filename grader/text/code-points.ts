/** Compares two texts by their code points: the same order on every system and in every language. For `sort`. */
export function byCodePoints(a: string, b: string): number {
  return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b));
}
