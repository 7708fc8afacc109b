import { styleText } from 'node:util';
import type { Terminal } from '../../report/terminal/terminal.ts';

/** An image is as wide as it is high. */
const SIDE = 28;

/**
 * How much each pixel influences a prediction, as a picture of 28 columns and 14 rows with two pixels in each
 * character: solid if ink speaks for a 3, dotted if it speaks for a 7, blank if it says little. Colours repeat
 * that.
 *
 * @param influence 784 numbers of any size, positive for a 3
 */
export function influencePicture(influence: readonly number[], terminal: Terminal): string[] {
  const sizes = influence.map(Math.abs).sort((a, b) => a - b);
  // Not the very largest: one outlier should not make the rest look faint.
  const most = sizes[Math.floor(0.98 * sizes.length)] || 1;
  return Array.from({ length: SIDE / 2 }, (_, row) => {
    const spots = Array.from({ length: SIDE }, (_, column) => {
      const upper = (influence[2 * row * SIDE + column] as number) / most;
      const lower = (influence[(2 * row + 1) * SIDE + column] as number) / most;
      return terminal.unicode ? halves(upper, lower) : whole((upper + lower) / ASCII_BOOST);
    });
    return painted(spots, terminal);
  });
}

/** What the signs of `influencePicture` mean. */
export function influenceLegend(terminal: Terminal): string[] {
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

/** One character of the picture. */
interface Spot {
  readonly glyph: string;
  readonly side: Side | null;
  readonly strong: boolean;
}

const BLANK: Spot = { glyph: ' ', side: null, strong: false };
/** Below this share of the strongest, a pixel says little. */
const FAINT = 0.22;
const STRONG = 0.6;

/** By the half that is filled: none, upper, lower, both. */
const SOLID = [' ', '▀', '▄', '█'] as const;
const DOTTED = [' ', '⠛', '⣤', '⣿'] as const;

/** If the two halves disagree, the stronger one is shown. */
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

/** The mean of two pixels is weaker than the stronger of them: this makes up for it. */
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
