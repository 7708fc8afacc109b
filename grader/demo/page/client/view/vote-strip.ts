import { scaleLinear } from 'd3-scale';
import { svg } from './elements.ts';
import { colour, drawInk } from './picture.ts';
import { decimals } from './words.ts';

/** Images above a scale of votes (threes) and below it (sevens), and a line that decides. */
export interface VoteStrip {
  readonly least: number;
  readonly most: number;
  /** @param line where the decision is, in sums of pixel * weight */
  draw(line: number, threshold: number): void;
}

export interface VotingImage {
  readonly ink: ArrayLike<number>;
  /** Its sum of pixel * weight, without the bias. */
  readonly sum: number;
  readonly isThree: boolean;
}

export function voteStrip(
  element: HTMLElement,
  { images, onLine }: { readonly images: readonly VotingImage[]; readonly onLine: (sum: number) => void },
): VoteStrip {
  const sums = images.map(({ sum }) => sum);
  const [low, high] = [Math.min(0, ...sums), Math.max(...sums)];
  const margin = 0.04 * (high - low);
  const [least, most] = [low - margin, high + margin];
  const x = scaleLinear([least, most], [EDGE, WIDTH - EDGE]);
  const placed = place(images, x);
  const picture = svg('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img' });
  element.replaceChildren(picture);
  const follow = ({ clientX }: PointerEvent) => {
    const box = picture.getBoundingClientRect();
    const at = x.invert(((clientX - box.left) / box.width) * WIDTH);
    onLine(Math.max(least, Math.min(most, at)));
  };
  element.addEventListener('pointerdown', (event) => {
    element.setPointerCapture(event.pointerId);
    follow(event);
  });
  element.addEventListener('pointermove', (event) => {
    if (event.buttons > 0) {
      follow(event);
    }
  });
  return {
    least,
    most,
    draw(line, threshold) {
      const at = x(line);
      const thumbs = thumbnails(images);
      picture.setAttribute(
        'aria-label',
        `Votes of ${images.length} images: threes above the scale, sevens below. The line of the decision is at ${decimals(line, 2)}.`,
      );
      picture.replaceChildren(
        svg('rect', { class: 'side-three', x: at, y: 0, width: Math.max(0, WIDTH - at), height: HEIGHT }),
        svg('rect', { class: 'side-seven', x: 0, y: 0, width: Math.max(0, at), height: HEIGHT }),
        svg('line', { class: 'grid', x1: 0, x2: WIDTH, y1: MIDDLE, y2: MIDDLE }),
        ...x
          .ticks(8)
          .flatMap((tick) => [
            svg('line', { class: 'grid', x1: x(tick), x2: x(tick), y1: MIDDLE - 4, y2: MIDDLE + 4 }),
            svg('text', { class: 'tick', x: x(tick), y: MIDDLE + 16, 'text-anchor': 'middle' }, String(tick)),
          ]),
        ...placed.flatMap(({ left, top, index }) => {
          const { sum, isThree } = images[index] as VotingImage;
          const isWrong = sum > line !== isThree;
          return [
            svg('image', { href: thumbs[index] as string, x: left, y: top, width: THUMB, height: THUMB }),
            ...(isWrong
              ? [svg('rect', { class: 'wrong', x: left, y: top, width: THUMB, height: THUMB })]
              : []),
          ];
        }),
        svg('line', { class: 'decision', x1: at, x2: at, y1: 0, y2: HEIGHT }),
        svg('text', { class: 'side-label three', x: WIDTH - 8, y: 16, 'text-anchor': 'end' }, 'says 3 →'),
        svg('text', { class: 'side-label seven', x: 8, y: 16 }, '← says 7'),
        svg('text', { class: 'axis', x: 8, y: MIDDLE - 8 }, 'threes'),
        svg('text', { class: 'axis', x: 8, y: HEIGHT - 8 }, 'sevens'),
        svg(
          'text',
          { class: 'axis', x: WIDTH - 8, y: HEIGHT - 8, 'text-anchor': 'end' },
          `sum of pixel × weight; sum + bias = ${decimals(threshold, 2)} at the line`,
        ),
      );
    },
  };
}

const [WIDTH, HEIGHT, EDGE] = [760, 352, 20];
const MIDDLE = 166;
const THUMB = 22;

/** Piles them up where they would lie on each other: threes upwards, sevens downwards. */
function place(images: readonly VotingImage[], x: (sum: number) => number) {
  const taken: { left: number; row: number; isThree: boolean }[] = [];
  return images.map(({ sum, isThree }, index) => {
    const left = x(sum) - THUMB / 2;
    let row = 0;
    while (
      taken.some((one) => one.isThree === isThree && one.row === row && Math.abs(one.left - left) < THUMB)
    ) {
      row += 1;
    }
    taken.push({ left, row, isThree });
    const step = row * (THUMB + 1);
    return { index, left, top: isThree ? MIDDLE - 6 - THUMB - step : MIDDLE + 22 + step };
  });
}

/** As PNGs, in the colour of the text. */
function thumbnails(images: readonly VotingImage[]): readonly string[] {
  const key = colour('--text');
  const known = THUMBNAILS.get(key);
  if (known !== undefined) {
    return known;
  }
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [56, 56];
  const made = images.map(({ ink }) => {
    drawInk(canvas, ink);
    return canvas.toDataURL();
  });
  THUMBNAILS.set(key, made);
  return made;
}

const THUMBNAILS = new Map<string, readonly string[]>();
