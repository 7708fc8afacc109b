import { textWidth } from '../../terminal/text-width.ts';

/**
 * Whether lines may be too long for a narrow page. Then they scroll, and a keyboard has to reach them; if not, a stop there
 * would be one too many.
 */
export function mayScroll(lines: readonly string[]): boolean {
  return lines.some((line) => textWidth(line) > FITS_A_TELEPHONE);
}

/** Columns. */
const FITS_A_TELEPHONE = 22;
