import { scaleLinear } from 'd3-scale';
import type { Reader } from '../maths/reading.ts';
import { svg } from './elements.ts';
import { decimals } from './words.ts';

/** A scale of votes, with the line of the decision, the band where it is not sure, and a mark where one vote is. */
export function voteMeter(
  element: HTMLElement,
  { threshold, unsure }: Reader,
): { draw(vote: number | null): void } {
  const picture = svg('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img' });
  element.replaceChildren(picture);
  const far = unsure * 8;
  const x = scaleLinear([threshold - far, threshold + far], [8, WIDTH - 8]).clamp(true);
  return {
    draw(vote) {
      picture.setAttribute(
        'aria-label',
        vote === null
          ? 'No vote yet.'
          : `The vote: ${decimals(vote, 2)}; the line: ${decimals(threshold, 2)}.`,
      );
      // Before there is ink it would look as if it pointed at "not sure".
      element.classList.toggle('waits', vote === null);
      const middle = x(threshold);
      picture.replaceChildren(
        svg('rect', { class: 'side-seven', x: 0, y: 16, width: middle, height: 18 }),
        svg('rect', { class: 'side-three', x: middle, y: 16, width: WIDTH - middle, height: 18 }),
        svg('rect', {
          class: 'band',
          x: x(threshold - unsure),
          y: 16,
          width: x(threshold + unsure) - x(threshold - unsure),
          height: 18,
        }),
        svg('line', { class: 'decision', x1: middle, x2: middle, y1: 12, y2: 38 }),
        svg('text', { class: 'side-label seven', x: 2, y: 11 }, '← 7'),
        svg('text', { class: 'tick', x: middle, y: 11, 'text-anchor': 'middle' }, 'not sure'),
        svg('text', { class: 'side-label three', x: WIDTH - 2, y: 11, 'text-anchor': 'end' }, '3 →'),
        ...(vote === null ? [] : [svg('path', { class: 'vote', d: `M${x(vote)} 20l7 14h-14z` })]),
      );
    },
  };
}

const [WIDTH, HEIGHT] = [320, 42];
