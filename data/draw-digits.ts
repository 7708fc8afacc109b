/**
 * Draws the digits that come with the kit: `node grader/start.cjs data/draw-digits.ts` writes the four files of
 * `data/digits`, with the same pixels on every machine.
 */
import { writeDigitFiles } from './digit-files.ts';
import { DRAWN_DIGITS } from './digits.ts';
import { drawDigits } from './draw/digits.ts';

const { train, test } = drawDigits();
writeDigitFiles(DRAWN_DIGITS, train, test);
