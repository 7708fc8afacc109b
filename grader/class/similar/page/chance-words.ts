/**
 * How often something turns up that is expected so many times in a class: `in 1 of 300 classes`, `about 3 times in such a class`.
 */
export function chanceWords(expected: number): string {
  if (expected >= 0.95) {
    const times = Math.round(expected);
    return times === 1
      ? 'about once in such a class'
      : `about ${times.toLocaleString('en-US')} times in such a class`;
  }
  if (expected < RAREST) {
    return 'in fewer than 1 of a million classes';
  }
  if (expected > EVERY_SECOND) {
    return 'in about every second class';
  }
  return `in 1 of ${Number((1 / expected).toPrecision(1)).toLocaleString('en-US')} classes`;
}

const RAREST = 1e-6;
const EVERY_SECOND = 0.4;
