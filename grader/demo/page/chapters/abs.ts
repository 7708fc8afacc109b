/** The chapter on multiplying and distances, as HTML. */
export const ABS = `
<section id="abs" hidden>
<h2 id="abs-title" tabindex="-1">Why multiply, and not take abs(pixel − weight)?</h2>
<p class="says">A receipt multiplies, too: how many, times the price. A weight is the price of ink at one pixel: what a little more of it adds to the vote, or takes away.</p>
<div class="columns even">
<div>
<div class="row"><span>The image, <b id="abs-image-is"></b></span><button type="button" id="abs-before" class="small">Previous</button><button type="button" id="abs-after" class="small">Next</button></div>
<fieldset class="choices"><legend>Weights</legend>
<label><input type="radio" name="abs-weights" value="learned" checked> learned by multiplying (the model of Bias)</label>
<label><input type="radio" name="abs-weights" value="average"> the average three</label>
</fieldset>
<div class="pictures">
<figure><canvas id="abs-ink" data-name="The image" class="pixels" width="280" height="280" tabindex="0" role="img"></canvas><figcaption>The image. Point at a pixel, or use the arrow keys.</figcaption></figure>
<figure><canvas id="abs-product" data-name="Products" class="pixels" width="280" height="280" tabindex="0" role="img"></canvas><figcaption>pixel × weight: <span class="whole"><span class="shade three"></span> for a 3</span>, <span class="whole"><span class="shade seven disc"></span> against it</span>; blank says nothing</figcaption></figure>
<figure><canvas id="abs-distance" data-name="Distances" class="pixels" width="280" height="280" tabindex="0" role="img"></canvas><figcaption>|pixel − weight|: <span class="whole"><span class="shade seven disc"></span> adds distance</span>; the darker, the more</figcaption></figure>
</div>
<dl class="sides pixel-sides"><dt>multiply</dt><dd><span id="abs-product-sides"></span> <span id="abs-product-total"></span></dd><dt>abs</dt><dd><span id="abs-distance-sides"></span> <span id="abs-distance-total"></span></dd></dl>
<div class="boxed"><p id="abs-pixel"></p><dl class="sides pixel-sides"><dt>multiply</dt><dd id="abs-pixel-product"></dd><dt>abs</dt><dd id="abs-pixel-distance"></dd></dl></div>
</div>
<div>
<h3>Now both learn</h3>
<p id="race-same" class="quiet"></p>
<label class="slide" for="race-rate">Learning rate <b id="race-rate-text"></b></label>
<div class="row"><input type="range" id="race-rate" min="0" max="5" step="1" value="2"><button type="button" id="race-run" class="main">Learn</button><button type="button" id="race-all">All six rates</button></div>
<svg id="race-chart" class="chart" viewBox="0 0 560 220" role="img"></svg>
<div class="scroll" tabindex="0" role="region" aria-label="Test accuracy by learning rate"><table class="figures"><caption>Final test accuracy</caption><thead><tr><th scope="col">rate</th><th scope="col">0.001</th><th scope="col">0.01</th><th scope="col">0.1</th><th scope="col">0.3</th><th scope="col">1</th><th scope="col">3</th></tr></thead><tbody id="race-table"></tbody></table></div>
<p id="race-says" class="says three-lines" role="status"></p>
</div>
</div>
<p class="answer"><b>Why multiply?</b> A product lets each pixel of ink vote for a 3 or against it, and a blank one stay silent; its slope is the ink itself. A distance only ever adds, even where there is no ink, and its slope is ±1, however much ink there is. <span id="race-concludes"></span></p>
</section>`;
