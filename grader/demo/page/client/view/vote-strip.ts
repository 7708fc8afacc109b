import { scaleLinear } from 'd3-scale';
import { svg } from './elements.ts';
import { colour, drawInk } from './picture.ts';
import { onResize } from './resize.ts';
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
  const margin = 0.05 * (high - low);
  const [least, most] = [low - margin, high + margin];
  const picture = svg('svg', { role: 'img' });
  element.replaceChildren(picture);
  const width = () => element.clientWidth || 760;
  const scale = () => scaleLinear([least, most], [0, width()]);
  const follow = ({ clientX }: PointerEvent) => {
    const box = picture.getBoundingClientRect();
    const at = scale().invert(clientX - box.left);
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
    draw: function draw(line, threshold) {
      onResize(element, () => draw(line, threshold));
      const [across, x] = [width(), scale()];
      const { thumb, places, above, below } = pileUp(images, x, across < 600 ? 14 : 22);
      const middle = TITLE + above * (thumb + 1);
      const height = middle + SCALE + below * (thumb + 1) + TITLE;
      const at = x(line);
      picture.setAttribute('viewBox', `0 0 ${across} ${height}`);
      const thumbs = thumbnails(images);
      picture.setAttribute(
        'aria-label',
        `Votes of ${images.length} images: threes above the scale, sevens below. The line of the decision is at ${decimals(line, 2)}.`,
      );
      picture.replaceChildren(
        svg('rect', {
          class: 'side-three',
          x: at,
          y: 0,
          width: Math.max(0, across - at),
          height: height - TITLE,
        }),
        svg('rect', { class: 'side-seven', x: 0, y: 0, width: Math.max(0, at), height: height - TITLE }),
        svg('line', { class: 'grid', x1: 0, x2: across, y1: middle, y2: middle }),
        ...x
          .ticks(8)
          .filter((tick) => x(tick) > 64 && x(tick) < across - 12)
          .flatMap((tick) => [
            svg('line', { class: 'grid', x1: x(tick), x2: x(tick), y1: middle - 4, y2: middle + 4 }),
            svg('text', { class: 'tick', x: x(tick), y: middle + 16, 'text-anchor': 'middle' }, String(tick)),
          ]),
        ...places.flatMap(({ left, row, image }, index) => {
          const { sum, isThree } = image;
          const step = row * (thumb + 1);
          const top = isThree ? middle - 3 - thumb - step : middle + SCALE + step;
          const isWrong = sum > line !== isThree;
          return [
            svg('image', { href: thumbs[index] as string, x: left, y: top, width: thumb, height: thumb }),
            ...(isWrong
              ? [svg('rect', { class: 'wrong', x: left, y: top, width: thumb, height: thumb })]
              : []),
          ];
        }),
        svg('line', { class: 'decision', x1: at, x2: at, y1: 0, y2: height - TITLE }),
        svg('text', { class: 'side-label three', x: across - 8, y: 16, 'text-anchor': 'end' }, 'says 3 →'),
        svg('text', { class: 'side-label seven', x: 8, y: 16 }, '← says 7'),
        svg('text', { class: 'axis', x: 8, y: middle - 8 }, 'threes'),
        svg('text', { class: 'axis', x: 8, y: middle + 16 }, 'sevens'),
        svg(
          'text',
          { class: 'axis', x: across / 2, y: height - 7, 'text-anchor': 'middle' },
          `sum of pixel × weight; at the line, sum + bias = ${decimals(threshold, 2)}`,
        ),
      );
    },
  };
}

/** The height of a line of text above and below, and of the numbers of the scale. */
const [TITLE, SCALE] = [24, 22];

/** Piles them up where they would lie on each other: threes upwards, sevens downwards; smaller, if the piles get too high. */
function pileUp(images: readonly VotingImage[], x: (sum: number) => number, thumb: number): Piles {
  const places: Piles['places'][number][] = [];
  for (const image of images) {
    const left = x(image.sum) - thumb / 2;
    const isTaken = (row: number) =>
      places.some(
        (one) => one.image.isThree === image.isThree && one.row === row && Math.abs(one.left - left) < thumb,
      );
    let row = 0;
    while (isTaken(row)) {
      row += 1;
    }
    places.push({ left, row, image });
  }
  const rows = (isThree: boolean) =>
    1 + Math.max(...places.filter(({ image }) => image.isThree === isThree).map(({ row }) => row));
  const [above, below] = [rows(true), rows(false)];
  return (above + below) * (thumb + 1) > HIGHEST && thumb > SMALLEST
    ? pileUp(images, x, thumb - 1)
    : { thumb, places, above, below };
}

interface Piles {
  readonly thumb: number;
  readonly places: readonly { readonly left: number; readonly row: number; readonly image: VotingImage }[];
  /** How many rows there are of threes, and of sevens. */
  readonly above: number;
  readonly below: number;
}

/** How high both piles together may be, and how small an image. */
const [HIGHEST, SMALLEST] = [290, 9];

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
