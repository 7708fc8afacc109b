/** Two numbers: the ends of a range. */
export type Ends = readonly [number, number];

/**
 * Where a value stands if ten times as much is one stretch further. What lies beyond the ends stands at them. (A library
 * of charts would be loaded by every grading, for these two.)
 *
 * @param least above 0
 */
export function logScale([least, most]: Ends, [from, to]: Ends): (value: number) => number {
  const length = Math.log(most) - Math.log(least);
  return (value) => {
    const share = (Math.log(Math.max(value, least)) - Math.log(least)) / length;
    return from + (to - from) * Math.min(1, share);
  };
}

/** The same for counts from 0 on: 0 has a place, and the first steps are apart. */
export function countScale(most: number, [from, to]: Ends): (count: number) => number {
  const length = Math.log1p(most);
  return (count) => from + ((to - from) * Math.log1p(count)) / length;
}
