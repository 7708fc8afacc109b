import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { type Guess, lossAt, type Pile, stepFrom } from '../maths/receipts.ts';
import { svg } from './elements.ts';
import { ARROWS, colour } from './picture.ts';
import { decimals } from './words.ts';

/** The loss over the prices of an apple and a pear. */
export interface PriceMap {
  draw(pile: Pile, walk: readonly Guess[], rate: number): void;
}

/**
 * A map in an element: the darker, the lower the loss; lines of prices that explain a receipt; the walk, and an arrow for the step
 * that comes next. A press, or an arrow key, moves the guess.
 */
export function priceMap(element: HTMLElement, onGuess: (apple: number, pear: number) => void): PriceMap {
  const ground = document.createElement('canvas');
  [ground.width, ground.height] = [CELLS, CELLS];
  const over = svg('svg', { viewBox: `0 0 ${SIZE} ${SIZE}`, 'aria-hidden': 'true' });
  element.append(ground, over);
  let guess: Guess = [0, 0, 0];
  /** What the ground shows: it changes with the pile, the fee and the colours only. */
  let drawn = '';
  element.addEventListener('click', (event) => {
    const box = over.getBoundingClientRect();
    const at = (place: number, from: number, length: number) => ((place - from) / length) * SIZE;
    onGuess(
      tenth(X.invert(at(event.clientX, box.left, box.width))),
      tenth(Y.invert(at(event.clientY, box.top, box.height))),
    );
  });
  element.addEventListener('keydown', (event) => {
    const arrow = ARROWS[event.key];
    if (arrow !== undefined) {
      event.preventDefault();
      const far = event.shiftKey ? 1 : 0.1;
      onGuess(tenth(guess[0] + far * arrow[0]), tenth(guess[1] - far * arrow[1]));
    }
  });
  return {
    draw(pile, walk, rate) {
      guess = walk.at(-1) as Guess;
      const wanted = `${JSON.stringify(pile)} ${guess[2]} ${colour('--low')}`;
      if (wanted !== drawn) {
        drawGround(ground, pile, guess[2]);
        drawn = wanted;
      }
      over.replaceChildren(
        ...axes(),
        ...receiptLines(pile, guess[2]),
        ...drawWalk(walk),
        ...arrow(guess, pile, rate),
      );
      element.setAttribute(
        'aria-label',
        `Map of the loss over two prices. The guess: apple ${decimals(guess[0], 2)}, pear ${decimals(guess[1], 2)}. Arrow keys move it.`,
      );
    },
  };
}

const SIZE = 420;
/** Into how many cells each side of the ground is divided. */
const CELLS = 140;
const X = scaleLinear([-4, 8], [0, SIZE]);
const Y = scaleLinear([-2, 10], [SIZE, 0]);

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Levels of the loss, each four times the one below, in shades from the lowest to the highest. */
function drawGround(canvas: HTMLCanvasElement, pile: Pile, fee: number): void {
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  const image = context.createImageData(CELLS, CELLS);
  const [low, high] = [channels(colour('--low')), channels(colour('--high'))];
  const places = Array.from({ length: CELLS }, (_, i) => ((i + 0.5) / CELLS) * SIZE);
  const [apples, pears] = [places.map((place) => X.invert(place)), places.map((place) => Y.invert(place))];
  for (let i = 0; i < CELLS * CELLS; i += 1) {
    const apple = apples[i % CELLS] as number;
    const pear = pears[Math.floor(i / CELLS)] as number;
    const loss = lossAt(pile, apple, pear, fee);
    const level = Math.max(0, Math.min(1, Math.round(Math.log2(loss + 0.05) / 2 + 2) / LEVELS));
    for (let channel = 0; channel < 3; channel += 1) {
      image.data[4 * i + channel] =
        (low[channel] as number) * (1 - level) + (high[channel] as number) * level;
    }
    image.data[4 * i + 3] = 255;
  }
  context.putImageData(image, 0, 0);
}

const LEVELS = 8;

function channels(text: string): number[] {
  return (text.match(/[\d.]+/g) ?? []).map(Number);
}

function axes(): Node[] {
  const ticks = [-2, 0, 2, 4, 6].map((price) =>
    svg('text', { class: 'tick', x: X(price), y: SIZE - 6, 'text-anchor': 'middle' }, decimals(price, 0)),
  );
  const heights = [0, 2, 4, 6, 8].map((price) =>
    svg('text', { class: 'tick', x: 6, y: Y(price) + 4 }, decimals(price, 0)),
  );
  return [
    ...ticks,
    ...heights,
    svg('text', { class: 'axis', x: SIZE - 6, y: SIZE - 22, 'text-anchor': 'end' }, 'price of an apple →'),
    svg('text', { class: 'axis', x: 6, y: 16 }, '↑ price of a pear'),
  ];
}

function count(number: number, fruit: string): string {
  return `${number} ${fruit}${number === 1 ? '' : 's'}`;
}

/** The prices that explain each receipt, at this fee. */
function receiptLines({ baskets, totals }: Pile, fee: number): Node[] {
  return baskets.flatMap(([apples = 0, pears = 0], i) => {
    const left = (totals[i] as number) - fee;
    if (pears === 0) {
      return [];
    }
    const pearAt = (apple: number) => (left - apples * apple) / pears;
    const [from, to] = X.domain() as [number, number];
    const labelAt = i === 0 ? -2.6 : 2.2;
    const words = `${count(apples, 'apple')} + ${count(pears, 'pear')} = ${decimals(left, left % 1 === 0 ? 0 : 2)}`;
    return [
      svg('line', {
        class: `receipt-line receipt-${i}`,
        x1: X(from),
        y1: Y(pearAt(from)),
        x2: X(to),
        y2: Y(pearAt(to)),
      }),
      svg('text', { class: 'map-label', x: X(labelAt) + 8, y: Y(pearAt(labelAt)) - 8 }, words),
    ];
  });
}

function drawWalk(walk: readonly Guess[]): Node[] {
  const path = line<Guess>(
    ([apple]) => near(X(apple)),
    ([, pear]) => near(Y(pear)),
  );
  const last = walk.at(-1) as Guess;
  return [
    svg('path', { class: 'walk', d: path([...walk]) ?? '' }),
    ...walk
      .slice(-60, -1)
      .map(([apple, pear]) =>
        svg('circle', { class: 'been', cx: near(X(apple)), cy: near(Y(pear)), r: 2.5 }),
      ),
    svg('circle', { class: 'here', cx: near(X(last[0])), cy: near(Y(last[1])), r: 7 }),
  ];
}

/** Whether the map shows these prices. */
export function isOnMap([apple, pear]: Guess): boolean {
  return [X(apple), Y(pear)].every((place) => place >= 0 && place <= SIZE);
}

/** The step that comes next. */
function arrow(guess: Guess, pile: Pile, rate: number): Node[] {
  const { next } = stepFrom(guess, pile, rate);
  const [x1, y1, x2, y2] = [X(guess[0]), Y(guess[1]), X(next[0]), Y(next[1])].map(near) as [
    number,
    number,
    number,
    number,
  ];
  return Math.hypot(x2 - x1, y2 - y1) < 3
    ? []
    : [
        svg('line', { class: 'next', x1, y1, x2, y2 }),
        svg('circle', { class: 'next-end', cx: x2, cy: y2, r: 5 }),
      ];
}

/** Beyond the map, but not so far that no browser can draw it. */
function near(place: number): number {
  return Math.max(-5000, Math.min(5000, place));
}
