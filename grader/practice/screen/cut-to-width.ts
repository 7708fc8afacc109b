import { characterWidth, textWidth } from '../../report/terminal/text-width.ts';

/**
 * A painted line in at most `width` columns. Colours take no room; if something is cut off, they end there.
 *
 * @param line may have colours and nothing else that is invisible
 */
export function cutToWidth(line: string, width: number): string {
  if (textWidth(line.replace(COLOUR, '')) <= width) {
    return line;
  }
  let used = 0;
  let taken = '';
  for (const piece of line.split(COLOUR)) {
    if (piece.startsWith(ESCAPE)) {
      taken += piece;
      continue;
    }
    for (const character of piece) {
      used += characterWidth(character);
      if (used > width) {
        return taken.includes(ESCAPE) ? `${taken}${ESCAPE}[0m` : taken;
      }
      taken += character;
    }
  }
  return taken;
}

const ESCAPE = '\u001b';
const COLOUR = new RegExp(`(${ESCAPE}\\[[\\d;]*m)`, 'g');
