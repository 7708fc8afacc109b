import { styleText } from 'node:util';
import type { Terminal } from '../../report/terminal/terminal.ts';

/** An image is as wide as it is high. */
const SIDE = 28;

/**
 * How much each pixel sways a vote, as a picture of 28 columns and 14 rows, two pixels in each place:
 * solid where ink speaks for a 3, dotted where it speaks for a 7, blank where it says little. Colours
 * say the same once more.
 *
 * @param sway 784 numbers of any size, positive for a 3
 */
export function swayPicture(sway: readonly number[], terminal: Terminal): string[] {
  const sizes = sway.map(Math.abs).sort((a, b) => a - b);
  // Not the very largest: one pixel that sticks out should not make the rest pale.
  const most = sizes[Math.floor(0.98 * sizes.length)] || 1;
  return Array.from({ length: SIDE / 2 }, (_, row) => {
    const spots = Array.from({ length: SIDE }, (_, column) => {
      const upper = (sway[2 * row * SIDE + column] as number) / most;
      const lower = (sway[(2 * row + 1) * SIDE + column] as number) / most;
      return terminal.unicode ? halves(upper, lower) : whole((upper + lower) / ASCII_BOOST);
    });
    return painted(spots, terminal);
  });
}

/** The signs of `swayPicture`, with what they say. */
export function swayLegend(terminal: Terminal): string[] {
  const sample = (glyphs: string, side: Side) =>
    painted(
      Array.from(glyphs, (glyph) => ({ glyph, side, strong: false })),
      terminal,
    );
  const [three, seven] = terminal.unicode ? [SOLID[3], DOTTED[3]] : ['+#', '-='];
  return [
    `${sample(three.repeat(terminal.unicode ? 2 : 1), 'three')}  ink here speaks for a 3`,
    `${sample(seven.repeat(terminal.unicode ? 2 : 1), 'seven')}  ink here speaks for a 7`,
  ];
}

type Side = 'three' | 'seven';

/** One place of the picture. */
interface Spot {
  readonly glyph: string;
  readonly side: Side | null;
  readonly strong: boolean;
}

const BLANK: Spot = { glyph: ' ', side: null, strong: false };
/** What is weaker than this part of the strongest says little. */
const FAINT = 0.22;
const STRONG = 0.6;

/** By which half has something to say: none, upper, lower, both. */
const SOLID = [' ', '▀', '▄', '█'] as const;
const DOTTED = [' ', '⠛', '⣤', '⣿'] as const;

/** Where the two halves disagree, the stronger one has the place. */
function halves(upper: number, lower: number): Spot {
  const strongest = Math.abs(upper) >= Math.abs(lower) ? upper : lower;
  if (!(Math.abs(strongest) >= FAINT)) {
    return BLANK;
  }
  const sign = Math.sign(strongest);
  const which = (upper * sign >= FAINT ? 1 : 0) + (lower * sign >= FAINT ? 2 : 0);
  return {
    glyph: (sign > 0 ? SOLID : DOTTED)[which] as string,
    side: sign > 0 ? 'three' : 'seven',
    strong: Math.abs(strongest) >= STRONG,
  };
}

/** Two pixels that say the same are rarely both at their strongest. */
const ASCII_BOOST = 1.6;

function whole(value: number): Spot {
  if (!(Math.abs(value) >= FAINT)) {
    return BLANK;
  }
  const strong = Math.abs(value) >= STRONG;
  return value > 0
    ? { glyph: strong ? '#' : '+', side: 'three', strong }
    : { glyph: strong ? '=' : '-', side: 'seven', strong };
}

const STYLE = {
  three: { pale: 'cyan', strong: 'cyanBright' },
  seven: { pale: 'magenta', strong: 'magentaBright' },
} as const;

/** The glyphs side by side, with one escape code for each run of the same colour. */
function painted(spots: readonly Spot[], terminal: Terminal): string {
  const styleOf = ({ side, strong }: Spot) =>
    side === null ? null : STYLE[side][strong ? 'strong' : 'pale'];
  let text = '';
  for (let from = 0; from < spots.length; ) {
    const style = styleOf(spots[from] as Spot);
    let to = from;
    while (to < spots.length && styleOf(spots[to] as Spot) === style) {
      to += 1;
    }
    const run = spots
      .slice(from, to)
      .map(({ glyph }) => glyph)
      .join('');
    text += terminal.colour && style !== null ? styleText(style, run, { validateStream: false }) : run;
    from = to;
  }
  return text;
}
