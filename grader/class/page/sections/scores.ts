import { escapeHtml } from '../../../report/html/fill.ts';
import { plural } from '../../../text/english.ts';
import { grouped } from './text.ts';

/**
 * How many people have how many points, as a histogram with a sentence.
 *
 * @param totals of all who were graded
 */
export function scoresSection(totals: readonly number[], maxPoints: number): string {
  if (totals.length === 0) {
    return '';
  }
  const bins = binsOf(totals, maxPoints);
  return `<section aria-labelledby="scores"><h2 id="scores">How did it go?</h2>
<div class="beside">
${histogram(bins)}
<div>${inWords(totals, maxPoints)
    .map((sentence) => `<p>${escapeHtml(sentence)}</p>`)
    .join('')}</div>
</div>
</section>
`;
}

interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const BINS = 20;

/** Twenty of the same width, and all points by itself. */
function binsOf(totals: readonly number[], maxPoints: number): readonly Bin[] {
  const width = Math.max(1, Math.ceil(maxPoints / BINS));
  const starts = Array.from({ length: Math.ceil(maxPoints / width) }, (_, i) => i * width);
  return [...starts, maxPoints].map((from, i) => {
    const to = Math.max(from, (starts[i + 1] ?? maxPoints) - 1);
    return { from, to, count: totals.filter((total) => total >= from && total <= to).length };
  });
}

function inWords(totals: readonly number[], maxPoints: number): readonly string[] {
  const sorted = [...totals].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const all = totals.filter((total) => total === maxPoints).length;
  const few = totals.filter((total) => total < maxPoints / 2).length;
  const count = (some: number) => plural(some, 'person', 'people');
  // “A quarter has 100 or more” says less than how many have full marks.
  const quarter = at(0.75) === maxPoints ? '' : `, a quarter ${at(0.75)} or more`;
  return [
    `Half of the class has ${at(0.5)} points of ${maxPoints} or more${quarter}.`,
    `${count(all)} ${all === 1 ? 'has' : 'have'} full marks.`,
    `${count(few)} ${few === 1 ? 'has' : 'have'} less than half of the points.`,
  ];
}

/** In units of the picture. */
const BAR = 30;
const HEIGHT = 150;
const TOP = 20;
const BOTTOM = 24;

function histogram(bins: readonly Bin[]): string {
  const most = Math.max(...bins.map(({ count }) => count));
  const width = bins.length * BAR;
  const bars = bins.map(({ from, to, count }, i) => {
    const height = Math.round((HEIGHT * count) / most);
    const x = i * BAR;
    const y = TOP + HEIGHT - height;
    const label = from === to ? String(from) : `${from}–${to}`;
    const title = `${label} points: ${plural(count, 'person', 'people')}`;
    const number = count === 0 ? '' : `<text x="${x + BAR / 2}" y="${y - 5}">${grouped(count)}</text>`;
    const tick =
      i % 2 === 0 ? `<text x="${x + BAR / 2}" y="${TOP + HEIGHT + 17}" class="tick">${from}</text>` : '';
    return `<g class="bar" data-from="${from}" data-to="${to}"><title>${title}</title><rect class="hit" x="${x}" y="0" width="${BAR}" height="${TOP + HEIGHT}"/><rect x="${x + 2}" y="${y}" width="${BAR - 4}" height="${height}" rx="2"/>${number}${tick}</g>`;
  });
  return `<svg class="histogram" viewBox="0 0 ${width} ${TOP + HEIGHT + BOTTOM}" role="img" aria-label="How many people have how many points; in words below.">
<line x1="0" x2="${width}" y1="${TOP + HEIGHT}" y2="${TOP + HEIGHT}"/>
${bars.join('\n')}
</svg>`;
}
