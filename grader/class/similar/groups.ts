/**
 * Who hangs together by pairs: the groups of more than two, the largest first; each in order.
 *
 * @param count how many there are; the pairs name their positions
 */
export function groupsOf(
  count: number,
  pairs: readonly { readonly a: number; readonly b: number }[],
): readonly (readonly number[])[] {
  const above = Array.from({ length: count }, (_, i) => i);
  const top = (one: number): number => {
    let place = one;
    while (above[place] !== place) {
      above[place] = above[above[place] as number] as number;
      place = above[place] as number;
    }
    return place;
  };
  for (const { a, b } of pairs) {
    const [first, second] = [top(a), top(b)].sort((x, y) => x - y) as [number, number];
    above[second] = first;
  }
  const groups = new Map<number, number[]>();
  for (let one = 0; one < count; one += 1) {
    groups.set(top(one), [...(groups.get(top(one)) ?? []), one]);
  }
  return [...groups.values()]
    .filter(({ length }) => length > 2)
    .sort((x, y) => y.length - x.length || (x[0] as number) - (y[0] as number));
}
