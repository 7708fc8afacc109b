import type { WeightsPicture } from '../../../../model/picture.ts';
import { fill } from '../../../html/fill.ts';
import { pixelPaths, SIDE } from './pixel-paths.ts';

/** What was learned, as a picture, and the images that it gets wrong. The two sides differ in their form, too. */
export function learnedWeights(exercise: string, picture: WeightsPicture): string {
  const { influence, tested, wrongCount, line, wrong } = picture;
  const sizes = influence.map(Math.abs).sort((a, b) => a - b);
  // Not the very largest: one outlier should not make the rest look faint.
  const most = sizes[Math.floor(0.98 * sizes.length)] || 1;
  const right = tested - wrongCount;
  return fill(TEMPLATE, {
    id: `${exercise}--picture`,
    side: SIDE,
    three: pixelPaths(influence.map((value) => value / most)),
    seven: pixelPaths(
      influence.map((value) => -value / most),
      0.18,
    ),
    right,
    tested,
    percent: `${((100 * right) / tested).toFixed(1)}%`,
    line,
    wrongCount,
    wrong: wrong.map(({ pixels, is }) => ({ is, taken: is === 3 ? 7 : 3, ink: pixelPaths(pixels) })),
  });
}

const TEMPLATE = `<figure class="picture weights" id="<%= it.id %>">
<h3>What it has learned</h3>
<div class="beside">
<svg class="pixels" viewBox="0 0 <%= it.side %> <%= it.side %>" role="img" aria-label="The learned weights, one for each pixel: which ink speaks for a 3, and which for a 7" shape-rendering="crispEdges">
<% for (const { opacity, path } of it.three) { %><path class="three" fill-opacity="<%= opacity %>" d="<%= path %>"/>
<% } for (const { opacity, path } of it.seven) { %><path class="seven" fill-opacity="<%= opacity %>" d="<%= path %>"/>
<% } %></svg>
<div>
<p>Each pixel has a weight. Here it is as strong as its ink sways the prediction: the weight, times how much the ink there differs from image to image.</p>
<ul class="legend"><li><span class="three" aria-hidden="true"></span> full squares: ink here speaks for a 3</li><li><span class="seven" aria-hidden="true"></span> small squares: ink here speaks for a 7</li></ul>
<p>Of <%= it.tested %> images that it has not seen, it gets <strong><%= it.right %> right</strong> (<%= it.percent %>).<% if (it.line === 'best') { %> Your isThree gives no decisions yet, so the best line between 3 and 7 was drawn for it.<% } %></p>
</div>
</div>
<% if (it.wrong.length > 0) { %>
<figcaption><% if (it.wrongCount > it.wrong.length) { %>The first <%= it.wrong.length %> of the <%= it.wrongCount %> that it gets wrong.<% } else { %>All that it gets wrong.<% } %> Would you have known?</figcaption>
<ul class="wrong">
<% for (const { is, taken, ink } of it.wrong) { %><li><svg class="pixels" viewBox="0 0 <%= it.side %> <%= it.side %>" aria-hidden="true" shape-rendering="crispEdges"><% for (const { opacity, path } of ink) { %><path class="ink" fill-opacity="<%= opacity %>" d="<%= path %>"/><% } %></svg><span><%= is %>, taken for <%= taken %></span></li>
<% } %></ul>
<% } %>
</figure>
`;
