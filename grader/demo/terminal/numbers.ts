import { padEnd, padStart } from '../../report/terminal/text-width.ts';

/** A price in cents, with two decimals and never `-0.00`. Prices of 1,000 or more are `wild`. */
export function price(value: number): string {
  if (!(Math.abs(value) < MOST)) {
    return WILD;
  }
  return (Math.abs(value) < 0.005 ? 0 : value).toFixed(2);
}

/** A loss with its decimal point always in the same column, so that the zeros after it are seen to grow. */
export function alignedLoss(value: number): string {
  const [whole = '', decimals] = plainLoss(value).split('.');
  return padEnd(padStart(whole, WHOLE) + (decimals === undefined ? '' : `.${decimals}`), LOSS_WIDTH);
}

/** Rounded to two decimals, this needs four digits before the point. */
const MOST = 999.995;
const WILD = 'wild';
const WHOLE = 3;
export const LOSS_WIDTH = WHOLE + 1 + 8;

/** Two decimals, or below 1 as many as show two digits, 8 at most. */
function plainLoss(value: number): string {
  if (!(value >= 0 && value < MOST)) {
    return WILD;
  }
  const decimals = value >= 1 ? 2 : 1 - Math.floor(Math.log10(value));
  return value === 0 ? '0' : value.toFixed(Math.max(2, Math.min(8, decimals)));
}

/** `97.6%` */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

/** `12,396` */
export function count(whole: number): string {
  return whole.toLocaleString('en-US');
}
