/** A number with a true minus sign: `−1.50`. */
export function decimals(value: number, places: number): string {
  if (!Number.isFinite(value)) {
    return 'too large';
  }
  if (Math.abs(value) >= 1e6) {
    return value.toExponential(1).replace('e+', 'e').replace('-', '−');
  }
  const text = value.toFixed(places);
  return (/^-0\.?0*$/.test(text) ? text.slice(1) : text).replace('-', '−');
}

/** `+0.31` or `−0.31` */
export function signed(value: number, places: number): string {
  const text = decimals(value, places);
  return value > 0 ? `+${text}` : text;
}

/** `97.6%` */
export function percent(share: number, places = 1): string {
  return `${(100 * share).toFixed(places)}%`;
}

/** A loss: as many decimals as show two digits. */
export function lossText(loss: number): string {
  if (loss === 0 || !Number.isFinite(loss)) {
    return loss === 0 ? '0' : 'too large';
  }
  return loss >= 1 ? decimals(loss, 2) : decimals(loss, Math.min(8, 1 - Math.floor(Math.log10(loss))));
}

/** A learning rate in few digits: `0.0385`. */
export function rateText(rate: number): string {
  return String(Number(rate.toPrecision(3)));
}
