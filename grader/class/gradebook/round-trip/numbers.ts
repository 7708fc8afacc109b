/**
 * The number that a cell holds, as Canvas and Moodle write it: `100`, `100.00`, `100,00`, `1,000.00`, `1.000,00`.
 *
 * @returns null for anything else
 */
export function numberIn(cell: string): number | null {
  const text = cell.trim();
  const plain = /^\d+([.,]\d+)?$/.test(text) ? text.replace(',', '.') : null;
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) {
    return Number(text.replaceAll(',', ''));
  }
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(text)) {
    return Number(text.replaceAll('.', '').replace(',', '.'));
  }
  return plain === null ? null : Number(plain);
}

/** The sign before decimals: as the numbers of the table have it; if none has decimals, as goes with the delimiter. */
export function decimalSign(cells: readonly string[], delimiter: string): '.' | ',' {
  const has = (pattern: RegExp) => cells.some((cell) => pattern.test(cell.trim()));
  const [point, comma] = [has(/^[\d,]*\d\.\d+$/), has(/^[\d.]*\d,\d{1,2}$/)];
  return point === comma ? (delimiter === ';' ? ',' : '.') : comma ? ',' : '.';
}

/**
 * A score on the scale of the table: `score / maxPoints * possible`. Two decimals; whole if both scales are the same.
 */
export function scaled(score: number, maxPoints: number, possible: number, decimal: '.' | ','): string {
  if (possible === maxPoints) {
    return String(score);
  }
  const hundredths = Math.round((100 * score * possible) / maxPoints);
  return (hundredths / 100).toFixed(2).replace('.', decimal);
}
