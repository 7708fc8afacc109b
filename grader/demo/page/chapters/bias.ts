/** The chapter on the bias, as HTML. */
export const BIAS = `
<section id="bias" hidden>
<h2 id="bias-title" tabindex="-1">What is the bias for?</h2>
<p class="says">Each image votes: its sum of pixel × weight. The bias is added to every sum, so it moves the line at which a sum is enough for a 3. <span class="quiet"><%= it.trainedBy %></span></p>
<div id="vote-strip" class="strip"></div>
<div class="columns even">
<div>
<label class="slide" for="bias-value">Bias <b id="bias-text"></b></label>
<input type="range" id="bias-value">
<div class="row"><button type="button" id="bias-learned">The learned bias</button><button type="button" id="bias-none">No bias: 0</button></div>
<p id="bias-line-text" class="says"></p>
<p role="status"><b id="bias-right" class="figure"></b> <span id="bias-wrong"></span></p>
<p class="quiet"><span id="bias-images"></span> Drag the line, or the slider.</p>
</div>
<div class="boxed">
<h3>An image without any ink</h3>
<p><code id="empty-vote"></code></p>
<p id="empty-says" class="figure"></p>
<p id="empty-why" class="says two-lines"></p>
<p class="quiet">On a receipt the bias is the fee for the bag: who buys nothing still pays it, and no price per fruit can express that.</p>
</div>
</div>
<p class="answer"><b>What is the bias for?</b> The bias is the answer before any pixel counts. It moves the decision line<span id="bias-concludes"></span>; without it a blank image always scores 0.</p>
</section>`;
