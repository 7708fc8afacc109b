/** The confidence of every bound. */
const SURE = 0.95;

/**
 * The upper 95% bound of a rate, if `found` of `tries` were found. If none was found it is the rule of three,
 * `3 / tries`; otherwise the exact (Clopper–Pearson) bound: the rate at which so few have a probability of 5%.
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

/** The probability of at most `found` in `tries`, each with probability `rate`. */
function chanceOfAtMost(found: number, tries: number, rate: number): number {
  let logTerm = tries * Math.log1p(-rate);
  let sum = Math.exp(logTerm);
  for (let k = 1; k <= found; k += 1) {
    logTerm += Math.log((tries - k + 1) / k) + Math.log(rate) - Math.log1p(-rate);
    sum += Math.exp(logTerm);
  }
  return sum;
}

/** The smallest number of inputs that miss a mistake with probability `chance` at most, if it shows on `share` of them. */
export function runsNeeded(share: number, chance: number): number {
  if (share <= 0) {
    return Number.POSITIVE_INFINITY;
  }
  return share >= 1 ? 1 : Math.ceil(Math.log(chance) / Math.log1p(-share));
}

/** The probability that a mistake which shows on `share` of the inputs shows on none of `runs`. */
export function chanceOfMissing(share: number, runs: number): number {
  return (1 - share) ** runs;
}
