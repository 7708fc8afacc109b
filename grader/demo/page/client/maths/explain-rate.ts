import type { Pile } from './receipts.ts';
import { steepnessOf } from './receipts.ts';

/** How a walk goes at a learning rate. */
export type Gait = 'crawls' | 'walks' | 'lands' | 'jumps' | 'swings' | 'climbs';

/** What a learning rate does, and why. */
export interface RateExplained {
  readonly gait: Gait;
  readonly why: string;
}

/** Says why a walk at this rate crawls, walks, lands, jumps or climbs out. */
export function explainRate(rate: number, pile: Pile): RateExplained {
  const { steepest, flattest } = steepnessOf(pile);
  const left = 1 - rate * steepest;
  const gait = gaitOf(left);
  const factor = `1 − ${short(rate)} × ${short(steepest)} = ${short(left)}`;
  // With one receipt, the error is all there is; with more, the valley has a floor to go along.
  const why =
    pile.baskets.length === 1
      ? `${START[gait]}: each step multiplies the error by ${factor}. ${THEN[gait]} (${short(steepest)} = ${sumOfSquares(pile)})`
      : `Across the valley, whose steepness is ${short(steepest)} for these receipts: each step multiplies the distance from its floor by ${factor}. ${ACROSS[gait]}${gait === 'climbs' || gait === 'swings' ? '' : alongTheFloor(rate * flattest, steepest / flattest, pile)}`;
  return { gait, why };
}

/** Where the steepness of one receipt comes from. */
function sumOfSquares({ baskets, withFee }: Pile): string {
  const factors = [...(baskets[0] as readonly number[]), ...(withFee ? [1] : [])];
  return `2 × (${factors.map((factor) => `${factor}²`).join(' + ')})`;
}

function gaitOf(left: number): Gait {
  if (Math.abs(left + 1) < CLOSE) {
    return 'swings';
  }
  if (left < -1) {
    return 'climbs';
  }
  if (Math.abs(left) < CLOSE) {
    return 'lands';
  }
  return left < 0 ? 'jumps' : left > 0.75 ? 'crawls' : 'walks';
}

/** The slider stops near the limits, not exactly on them. */
const CLOSE = 0.005;

/** What holds a walk back that is neither too fast nor too slow for the steep direction. */
function alongTheFloor(covered: number, ratio: number, { withFee }: Pile): string {
  const where = withFee ? ' where it is flattest' : '';
  return ratio < NO_VALLEY
    ? ''
    : ` Along its floor, which is ${Math.round(ratio)} times flatter${where}, each step covers only ${Number((100 * covered).toPrecision(2))}% of the way.`;
}

/** Hardly flatter one way than the other: one step covers nearly as much of both. */
const NO_VALLEY = 1.5;

const START: Readonly<Record<Gait, string>> = {
  crawls: 'It crawls',
  walks: 'It walks down',
  lands: 'One step does it',
  jumps: 'It jumps over the bottom to the other side, and lands lower',
  swings: 'It jumps from one side to the other, for ever',
  climbs: 'It climbs out',
};

const ACROSS: Readonly<Record<Gait, string>> = {
  crawls: 'Most of it stays.',
  walks: 'It shrinks.',
  lands: 'One step does it.',
  jumps: 'It lands on the other side, nearer.',
  swings: 'It lands on the other side, as far away as before, and bounces for ever.',
  climbs: 'It lands on the other side, further away each time: it climbs out.',
};

const THEN: Readonly<Record<Gait, string>> = {
  crawls: 'Most of the error stays.',
  walks: 'The error shrinks, and keeps its sign.',
  lands: 'Nothing of the error is left.',
  jumps: 'The sign turns at each step, and the error shrinks.',
  swings: 'The sign turns, and the error is as large as before.',
  climbs: 'The sign turns and the error grows: each jump over the bottom ends higher up.',
};

function short(value: number): string {
  const text = Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(Math.abs(value) < 0.1 ? 4 : 3);
  const trimmed = text.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
  return (trimmed === '-0' ? '0' : trimmed).replace('-', '−');
}
