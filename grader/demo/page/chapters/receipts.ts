/** The chapter on receipts, as HTML. */
export const RECEIPTS = `
<section id="receipts" data-pile="one" hidden>
<h2 id="receipts-title" tabindex="-1">Three apples and two pears cost 7 cents. Why is one receipt not enough?</h2>
<div class="columns map-first">
<div>
<div id="price-map" class="map" tabindex="0" role="application" aria-label="Map of the loss over two prices"></div>
<p class="legend"><span class="shade low"></span> low loss <span class="shade high"></span> high loss · ring: the guess · dashed: the step that comes next. Press on the map, or use the arrow keys, to guess elsewhere.</p>
</div>
<div>
<fieldset class="choices"><legend>Receipts</legend>
<label><input type="radio" name="pile" value="one" checked> one</label>
<label><input type="radio" name="pile" value="two"> a second one</label>
<label><input type="radio" name="pile" value="fee"> with a fee for the bag</label>
</fieldset>
<p id="pile-says" class="says two-lines" aria-live="polite"></p>
<div class="row"><button type="button" id="receipts-step" class="main">One step</button><button type="button" id="receipts-run">Walk</button><button type="button" id="receipts-again">Start again</button><span id="step-count" class="quiet"></span></div>
<div class="figures-and-chart">
<div class="tables">
<table class="figures"><caption>What the guess makes of it</caption><thead><tr><th scope="col">receipt</th><th scope="col">guess says</th><th scope="col">receipt says</th><th scope="col">error</th></tr></thead><tbody id="step-receipts"></tbody></table>
<p class="loss">Loss, the mean of error²: <b id="step-loss"></b></p>
<div class="scroll fits" tabindex="0" role="region" aria-label="The next step"><table class="step-table"><caption>The next step: new guess = guess − rate × gradient</caption><thead><tr><th scope="col">price</th><th scope="col">guess</th><th scope="col">gradient</th><th scope="col">rate × gradient</th><th scope="col">new guess</th></tr></thead><tbody id="step-prices"></tbody></table></div>
</div>
<svg id="receipts-losses" class="chart" viewBox="0 0 280 270" role="img"></svg>
</div>
<p id="step-done" class="says" role="status"></p>
<div class="row"><label class="slide rate" for="receipts-rate">Learning rate <b id="receipts-rate-text"></b></label><input type="range" id="receipts-rate" min="-3" max="-0.7" step="0.01" value="-2"><button type="button" id="to-lands" class="small"></button><button type="button" id="to-swings" class="small"></button></div>
<p id="receipts-why" class="why" aria-live="polite"></p>
</div>
</div>
<p class="answer"><b>Why is one receipt not enough?</b> Because a whole line of prices explains it equally well, and no step can tell them apart; a second receipt has a line of its own, and only where they cross do both come out.</p>
</section>`;
