import { scaleLinear } from 'd3-scale';
import { fill } from '../../../report/html/fill.ts';
import { shareOfBin } from '../chance.ts';

export interface HistogramFacts {
  /** How many pairs, by bin: see `binOf`. */
  readonly shares: Uint32Array;
  /** The share from which on pairs are listed. */
  readonly threshold: number;
}

/**
 * How many pairs share how much, as SVG. On a log scale, so that one pair among thousands can be seen. The text
 * beside it says the same in words.
 */
export function histogram({ shares, threshold }: HistogramFacts): string {
  const counts = new Array<number>(BARS).fill(0);
  shares.forEach((count, bin) => {
    const bar = Math.min(BARS - 1, Math.floor(shareOfBin(bin) * BARS));
    counts[bar] = (counts[bar] ?? 0) + count;
  });
  const most = Math.max(...counts, 9);
  const x = scaleLinear()
    .domain([0, 1])
    .range([LEFT, WIDTH - RIGHT]);
  const y = scaleLinear()
    .domain([0, Math.log10(most + 1)])
    .range([HEIGHT - BOTTOM, TOP]);
  const height = (count: number) => round(y(0) - y(Math.log10(count + 1)));
  return fill(SVG, {
    width: WIDTH,
    height: HEIGHT,
    base: HEIGHT - BOTTOM,
    left: LEFT,
    right: WIDTH - RIGHT,
    top: TOP,
    threshold: round(x(threshold)),
    bars: counts.flatMap((count, bar) =>
      count === 0
        ? []
        : [
            {
              x: round(x(bar / BARS) + 0.75),
              y: round(y(0) - height(count)),
              width: round(x(1 / BARS) - x(0) - 1.5),
              height: height(count),
              isListed: (bar + 0.5) / BARS >= threshold,
            },
          ],
    ),
    across: [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => ({ x: round(x(share)), label: `${share * 100}%` })),
    up: [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]
      .filter((count) => count <= most)
      .map((count) => ({ y: round(y(Math.log10(count + 1))), label: count.toLocaleString('en-US') })),
  });
}

const BARS = 50;
const [WIDTH, HEIGHT] = [720, 220];
const [LEFT, RIGHT, TOP, BOTTOM] = [64, 26, 26, 44];

function round(number: number): number {
  return Math.round(number * 10) / 10;
}

const SVG = `<svg viewBox="0 0 <%= it.width %> <%= it.height %>" role="img" aria-labelledby="shares-title" class="histogram">
<title id="shares-title">How many pairs share how much; the sentence below says it in words</title>
<% for (const { y, label } of it.up) { %><line class="grid" x1="<%= it.left %>" x2="<%= it.right %>" y1="<%= y %>" y2="<%= y %>"/><text class="tick end" x="<%= it.left - 8 %>" y="<%= y + 4 %>"><%= label %></text>
<% } %><rect class="listed-area" x="<%= it.threshold %>" y="<%= it.top - 14 %>" width="<%= it.right - it.threshold %>" height="<%= it.base - it.top + 14 %>"/>
<% for (const { x, y, width, height, isListed } of it.bars) { %><rect class="<%= isListed ? 'bar listed' : 'bar' %>" x="<%= x %>" y="<%= y %>" width="<%= width %>" height="<%= height %>"/>
<% } %><line class="axis" x1="<%= it.left %>" x2="<%= it.right %>" y1="<%= it.base %>" y2="<%= it.base %>"/>
<line class="threshold" x1="<%= it.threshold %>" x2="<%= it.threshold %>" y1="<%= it.top - 14 %>" y2="<%= it.base %>"/>
<text class="label" x="<%= it.threshold + 8 %>" y="<%= it.top %>">listed</text>
<% for (const { x, label } of it.across) { %><text class="tick middle" x="<%= x %>" y="<%= it.base + 18 %>"><%= label %></text>
<% } %><text class="tick middle" x="<%= (it.left + it.right) / 2 %>" y="<%= it.base + 38 %>">shared by a pair</text>
</svg>`;
