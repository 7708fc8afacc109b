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
  const across = `across the valley, each step multiplies the error by 1 − ${short(rate)} × ${short(steepest)} = ${short(left)}`;
  const along = alongTheValley(1 - rate * flattest, steepest / flattest);
  return {
    gait,
    why: `${START[gait]}: ${across}. ${THEN[gait]}${gait === 'climbs' || gait === 'swings' ? '' : along}`,
  };
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
function alongTheValley(left: number, ratio: number): string {
  return ratio < 1.5
    ? ''
    : ` Along the valley it is ${Math.round(ratio)} times less steep: there, each step leaves ${(100 * left).toFixed(left > 0.995 ? 2 : 1)}% of the way to go.`;
}

const START: Readonly<Record<Gait, string>> = {
  crawls: 'It crawls',
  walks: 'It walks down',
  lands: 'It lands at the bottom of the valley in one step',
  jumps: 'It jumps over the bottom to the other side, and lands lower',
  swings: 'It jumps from one side to the other, for ever',
  climbs: 'It climbs out',
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
