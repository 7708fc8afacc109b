/** How sure a bound is. */
const SURE = 0.95;

/**
 * The largest rate that `found` of `tries` still allows, at 95%. For none found it is the rule of three,
 * `3 / tries`; otherwise the exact (Clopper–Pearson) bound: the rate at which so few have a chance of 5%.
 */
export function upperBound(found: number, tries: number): number {
  if (tries === 0 || found >= tries) {
    return 1;
  }
  if (found === 0) {
    return Math.min(1, 3 / tries);
  }
  let [low, high] = [found / tries, 1];
  for (let i = 0; i < 60; i += 1) {
    const middle = (low + high) / 2;
    if (chanceOfAtMost(found, tries, middle) > 1 - SURE) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return high;
}

/** That of `tries` at most `found` come, each with probability `rate`. */
function chanceOfAtMost(found: number, tries: number, rate: number): number {
  let logTerm = tries * Math.log1p(-rate);
  let sum = Math.exp(logTerm);
  for (let k = 1; k <= found; k += 1) {
    logTerm += Math.log((tries - k + 1) / k) + Math.log(rate) - Math.log1p(-rate);
    sum += Math.exp(logTerm);
  }
  return sum;
}

/** The least number of inputs that miss a slip with a chance of `chance` or less, where it shows on `share`. */
export function runsNeeded(share: number, chance: number): number {
  if (share <= 0) {
    return Number.POSITIVE_INFINITY;
  }
  return share >= 1 ? 1 : Math.ceil(Math.log(chance) / Math.log1p(-share));
}

/** The chance that a slip which shows on `share` of the inputs shows on none of `runs`. */
export function chanceOfMissing(share: number, runs: number): number {
  return (1 - share) ** runs;
}
