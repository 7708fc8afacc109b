import type { LossPicture, LossPoint } from '../../../../model/picture.ts';
import { formatValue } from '../../../../text/format-value.ts';
import { fill } from '../../../html/fill.ts';
import { lossWords } from './loss-words.ts';
import { countScale, logScale } from './scales.ts';

/**
 * The loss by the number of steps, both on scales where ten times as much is one stretch further, and the same as a table.
 *
 * @param isFull whether the reader may see what was expected: the walk of the reference, and what the plot says
 */
export function lossPlot(exercise: string, picture: LossPicture, isFull: boolean): string {
  const { tolerance, call, isFailing, end } = picture;
  const points = untilFarOff(picture.points);
  const lastSteps = points.at(-1)?.steps ?? 0;
  const reference = (isFull ? (picture.reference ?? []) : []).filter(
    ({ steps }) => points.length === picture.points.length || steps <= lastSteps,
  );
  const mostSteps = Math.max(1, ...[...points, ...reference].map(({ steps }) => steps));
  const x = countScale(mostSteps, [LEFT, WIDTH - RIGHT]);
  const largest = Math.max(tolerance, ...[...points, ...reference].map(({ loss }) => loss));
  const most = Math.min(2 * largest, Number.MAX_VALUE);
  // What is far better than good enough, or 0, stands at the bottom.
  const floor = tolerance / 10 || Number.MIN_VALUE * 1e20;
  const y = logScale([floor, most], [HEIGHT - BOTTOM, TOP]);
  const firstAt = y(points[0]?.loss ?? most);
  const path = (some: readonly LossPoint[]) =>
    some
      .map(({ steps, loss }, i) => `${i === 0 ? 'M' : 'L'}${x(steps).toFixed(1)},${y(loss).toFixed(1)}`)
      .join('');
  const last = picture.points.at(-1);
  return fill(TEMPLATE, {
    id: `${exercise}--picture`,
    heading: isFailing ? 'How the loss goes, in the call above' : 'How the loss goes',
    call,
    words: [...(isFull ? [lossWords(picture)] : []), ...(end === null ? [] : [end])],
    width: WIDTH,
    height: HEIGHT,
    left: LEFT,
    right: WIDTH - RIGHT,
    bottom: HEIGHT - BOTTOM,
    xTicks: [0, 1, 10, 100, 1000, 10_000, 100_000]
      .filter((steps) => steps <= mostSteps)
      .map((steps) => ({ at: x(steps).toFixed(1), label: String(steps) })),
    yTicks: powersOfTen(floor, most).map((loss) => ({
      at: y(loss).toFixed(1),
      label: shortNumber(loss),
    })),
    tolerance: {
      at: y(tolerance).toFixed(1),
      label: `good enough: ${shortNumber(tolerance)}`,
      // On the left, unless the walk begins there.
      side: Math.abs(firstAt - y(tolerance)) < 30 ? 'end' : 'start',
    },
    path: path(points),
    referencePath: reference.length === 0 ? null : path(reference),
    dots: points.map(({ steps, loss }) => ({
      x: x(steps).toFixed(1),
      y: y(loss).toFixed(1),
    })),
    rows: picture.points.map(({ steps, loss }) => ({ steps, loss: formatValue(loss, 4) })),
    summary:
      last === undefined
        ? ''
        : `From ${formatValue(points[0]?.loss, 3)} without a step to ${formatValue(last.loss, 3)} after at most ${last.steps}.`,
  });
}

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [460, 270, 58, 14, 16, 44];

/** Without what comes after a loss that is a million times that of the start: beside it nothing else could be seen. */
function untilFarOff(points: readonly LossPoint[]): readonly LossPoint[] {
  const start = points[0]?.loss ?? 0;
  const far = points.findIndex(({ loss }) => loss > 1e6 * Math.max(start, 1e-6));
  return far === -1 ? points : points.slice(0, far + 1);
}

/** At most six, evenly spread. */
function powersOfTen(from: number, to: number): readonly number[] {
  const [first, last] = [Math.ceil(Math.log10(from)), Math.floor(Math.log10(to))];
  const every = Math.max(1, Math.ceil((last - first + 1) / 6));
  const count = Math.max(0, Math.floor((last - first) / every) + 1);
  return Array.from({ length: count }, (_, i) => Number(`1e${first + i * every}`));
}

function shortNumber(value: number): string {
  return value >= 1e5 || (value > 0 && value < 1e-4)
    ? value.toExponential().replace('+', '')
    : formatValue(value, 3);
}

const TEMPLATE = `<figure class="picture loss" id="<%= it.id %>">
<h3><%= it.heading %></h3>
<svg viewBox="0 0 <%= it.width %> <%= it.height %>" role="img" aria-labelledby="<%= it.id %>--title <%= it.id %>--desc">
<title id="<%= it.id %>--title">The loss, by the number of steps that the walk may take</title>
<desc id="<%= it.id %>--desc"><%= it.summary %></desc>
<% for (const { at, label } of it.yTicks) { %><line class="grid" x1="<%= it.left %>" x2="<%= it.right %>" y1="<%= at %>" y2="<%= at %>"/><text class="tick" x="<%= it.left - 8 %>" y="<%= at %>" dy="0.32em" text-anchor="end"><%= label %></text>
<% } for (const { at, label } of it.xTicks) { %><text class="tick" x="<%= at %>" y="<%= it.bottom + 18 %>" text-anchor="middle"><%= label %></text>
<% } %>
<line class="axis" x1="<%= it.left %>" x2="<%= it.right %>" y1="<%= it.bottom %>" y2="<%= it.bottom %>"/>
<text class="tick" x="<%= it.right %>" y="<%= it.bottom + 36 %>" text-anchor="end">steps</text>
<text class="tick" x="<%= it.left - 8 %>" y="10" text-anchor="end">loss</text>
<line class="tolerance" x1="<%= it.left %>" x2="<%= it.right %>" y1="<%= it.tolerance.at %>" y2="<%= it.tolerance.at %>"/>
<text class="tolerance-label" x="<%= it.tolerance.side === 'start' ? it.left + 6 : it.right %>" y="<%= it.tolerance.at %>" dy="-0.45em" text-anchor="<%= it.tolerance.side %>"><%= it.tolerance.label %></text>
<% if (it.referencePath !== null) { %><path class="reference" d="<%= it.referencePath %>"/>
<% } %><path class="own" d="<%= it.path %>"/>
<% for (const { x, y } of it.dots) { %><circle class="own" cx="<%= x %>" cy="<%= y %>" r="3"/>
<% } %></svg>
<ul class="legend"><li><span class="own" aria-hidden="true"></span> yours</li><% if (it.referencePath !== null) { %><li><span class="reference" aria-hidden="true"></span> plain steps at the safe rate</li><% } %></ul>
<figcaption>
<% for (const words of it.words) { %><p><%= words %></p>
<% } %><details id="<%= it.id %>--numbers"><summary>The call, and the numbers</summary>
<div class="source" role="group" aria-label="The call" tabindex="0"><pre><%= it.call %></pre></div>
<table><thead><tr><th scope="col">steps at most</th><th scope="col">loss</th></tr></thead>
<tbody>
<% for (const { steps, loss } of it.rows) { %><tr><td><%= steps %></td><td><%= loss %></td></tr>
<% } %></tbody></table>
</details>
</figcaption>
</figure>
`;
