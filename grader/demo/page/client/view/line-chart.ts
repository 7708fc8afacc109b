import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { svg } from './elements.ts';
import { onResize } from './resize.ts';

/** A line of a chart. */
export interface Series {
  /** Stands beside the line's end. */
  readonly label: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Its classes: colour, and whether it is dashed. */
  readonly look: 'three' | 'seven' | 'seven dashed' | 'plain';
}

export interface ChartOptions {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly xLabel: string;
  readonly yLabel: string;
  readonly yText: (value: number) => string;
  readonly xText?: (value: number) => string;
  /** Where a vertical line stands. */
  readonly at?: number;
  /** Said to who cannot see it. */
  readonly title: string;
  /** Room for labels beside the lines, in pixels. */
  readonly room?: number;
}

/**
 * Draws lines, each with its label beside its end, into an SVG element with a `viewBox`. It keeps the height of that, and takes the
 * width that the element has on the screen, so that letters are never scaled.
 */
export function drawLines(element: SVGSVGElement, series: readonly Series[], options: ChartOptions): void {
  onResize(element, () => drawLines(element, series, options));
  const { height } = element.viewBox.baseVal;
  const width = element.clientWidth || element.viewBox.baseVal.width;
  element.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const isNarrow = width < NARROW;
  const room = isNarrow ? 12 : (options.room ?? 12);
  const [left, right, top, bottom] = [54, width - room, 22, height - 34];
  const x = scaleLinear(options.x, [left, right]);
  const y = scaleLinear(options.y, [bottom, top]);
  const text = (content: string, attributes: Readonly<Record<string, string | number>>) =>
    svg('text', attributes, content);
  const ticks = y
    .ticks(4)
    .map((tick) =>
      svg(
        'g',
        {},
        svg('line', { class: 'grid', x1: left, x2: right, y1: y(tick), y2: y(tick) }),
        text(options.yText(tick), { class: 'tick', x: left - 6, y: y(tick) + 4, 'text-anchor': 'end' }),
      ),
    );
  const { xText = String } = options;
  const bases = x
    .ticks(5)
    .map((tick) => text(xText(tick), { class: 'tick', x: x(tick), y: bottom + 15, 'text-anchor': 'middle' }));
  const path = line<readonly [number, number]>(
    ([at]) => x(at),
    ([, value]) => y(clamp(value, options.y)),
  );
  const lines = series.map(({ points, look }) =>
    svg('path', {
      class: `line ${look}`,
      d: path(points.filter(([, value]) => Number.isFinite(value))) ?? '',
    }),
  );
  // A walk that has only begun has no line yet.
  const ends: (readonly [number, number])[] = [];
  const dots = series.flatMap(({ points, look }) => {
    const [at, value] = points.at(-1) ?? [];
    if (at === undefined || value === undefined || points.length > MOST_DOTTED || look === 'plain') {
      return [];
    }
    const [cx, cy] = [x(at), y(clamp(value, options.y))];
    // Around another dot: a ring, so that both are seen.
    const covered = ends.filter((end) => Math.hypot(end[0] - cx, end[1] - cy) < DOT).length;
    ends.push([cx, cy]);
    return [
      svg('circle', {
        class: covered === 0 ? `dot ${look}` : `dot ring ${look}`,
        cx,
        cy,
        r: DOT + 4 * covered,
      }),
    ];
  });
  element.replaceChildren(
    svg('title', {}, options.title),
    ...ticks,
    ...bases,
    text(options.xLabel, { class: 'axis', x: right, y: height - 4, 'text-anchor': 'end' }),
    text(options.yLabel, { class: 'axis', x: 2, y: 12 }),
    ...(options.at === undefined
      ? []
      : [svg('line', { class: 'marker', x1: x(options.at), x2: x(options.at), y1: top, y2: bottom })]),
    ...lines,
    ...dots,
    ...labels(series, (point) => [x(point[0]), y(clamp(point[1], options.y))], {
      top,
      bottom,
      isInside: isNarrow,
    }),
  );
}

function clamp(value: number, [least, most]: readonly [number, number]): number {
  return Math.max(least, Math.min(most, value));
}

/** At the last point of each line, moved apart where they would touch. */
function labels(
  series: readonly Series[],
  place: (point: readonly [number, number]) => readonly [number, number],
  { top, bottom, isInside }: { readonly top: number; readonly bottom: number; readonly isInside: boolean },
): SVGElement[] {
  const ends = series
    .flatMap(({ label, look, points }) => {
      const last = points.at(-1);
      return last === undefined || label === '' ? [] : [{ label, look, at: place(last) }];
    })
    .sort((a, b) => a.at[1] - b.at[1]);
  const heights = apart(
    ends.map(({ at }) => at[1] + 4),
    top - 8,
    // Inside, labels stand below their points.
    isInside ? bottom - 16 : bottom + 4,
  );
  return ends.flatMap(({ label, look, at: [x, y] }, i) => {
    const height = heights[i] as number;
    return isInside
      ? [
          svg(
            'text',
            {
              class: `label inside ${look}`,
              // On the side where there is room: a walk that has only begun ends at the left.
              ...(x < NARROW / 2 ? { x: x + 8, 'text-anchor': 'start' } : { x, 'text-anchor': 'end' }),
              y: height + 12,
            },
            label,
          ),
        ]
      : [
          svg('line', { class: 'leader', x1: x + 5, y1: y, x2: x + 13, y2: height - 4 }),
          svg('text', { class: `label ${look}`, x: x + 16, y: height }, label),
        ];
  });
}

/** Heights in ascending order, moved up and down until none is nearer to the next than a line of text. */
function apart(wanted: readonly number[], top: number, bottom: number): number[] {
  const heights = [...wanted];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let i = 1; i < heights.length; i += 1) {
      const lacking = LINE - ((heights[i] as number) - (heights[i - 1] as number));
      if (lacking > 0) {
        heights[i - 1] = (heights[i - 1] as number) - lacking / 2;
        heights[i] = (heights[i] as number) + lacking / 2;
      }
    }
    for (const [i, height] of heights.entries()) {
      heights[i] = Math.max(top, Math.min(bottom, height));
    }
  }
  return heights;
}

/** Enough for a handful of labels. */
const ROUNDS = 60;
/** A line of more points is no walk, but a curve. */
const MOST_DOTTED = 240;
/** The radius of a dot. */
const DOT = 3.5;
/** Below this many pixels, labels stand inside. */
const NARROW = 420;
/** The height of a label. */
const LINE = 15;
