import { CHECKS } from './checks.ts';
import { LAYOUT } from './layout.ts';
import { PICTURES } from './pictures.ts';
import { PRINT } from './print.ts';

/** How a report looks, beyond the theme of all pages. */
export const STYLE = LAYOUT + CHECKS + PICTURES + PRINT;
