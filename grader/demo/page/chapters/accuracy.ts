/** The chapter on accuracy and loss, as HTML. */
export const ACCURACY = `
<section id="accuracy" hidden>
<h2 id="accuracy-title" tabindex="-1">Accuracy is what we want. Why not learn from it?</h2>
<div class="columns even">
<div>
<p class="lead">Move one of 784 weights, and leave the others. How do 60 images score? <span class="quiet">The model is new: random weights, not trained.</span></p>
<div class="weight-and-slider">
<figure><canvas id="weight-picture" class="pixels" width="280" height="280" tabindex="0" role="img"></canvas><figcaption>random weights; choose one</figcaption></figure>
<div>
<label class="slide" for="weight-by">Moved by <b id="moved-by"></b></label>
<input type="range" id="weight-by" min="-100" max="100" step="1" value="0">
<fieldset class="choices"><legend>Range</legend>
<label><input type="radio" name="weight-range" value="2" checked> ±2</label>
<label><input type="radio" name="weight-range" value="0.002"> ±0.002</label>
</fieldset>
<dl class="sides"><dt>loss</dt><dd id="moved-loss"></dd><dt>right</dt><dd id="moved-accuracy"></dd></dl>
</div>
</div>
<svg id="loss-chart" class="chart" viewBox="0 0 560 150" role="img"></svg>
<svg id="accuracy-chart" class="chart" viewBox="0 0 560 150" role="img"></svg>
<p id="moved-says" class="says two-lines" aria-live="polite"></p>
</div>
<div>
<h3>Two walks from the same first guess</h3>
<p class="says">One goes down the loss, the other up accuracy: each measures which way is better, and steps there.</p>
<div class="row"><button type="button" id="walks-step" class="main">One step</button><button type="button" id="walks-run">Walk</button><button type="button" id="walks-again">Start again</button></div>
<svg id="walks-chart" class="chart" viewBox="0 0 560 370" role="img"></svg>
<p id="walks-say" class="says three-lines" role="status"></p>
</div>
</div>
<p class="answer"><b>Why not learn from accuracy?</b> Because a small change of a weight flips no answer, so accuracy does not change and its slope is 0: it does not say which way is better. The loss changes with the smallest change, so it has a slope to follow.</p>
</section>`;
