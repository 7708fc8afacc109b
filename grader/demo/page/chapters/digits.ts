/** The chapter on 3s and 7s, as HTML; `it` is what `TEMPLATE` is filled with. */
export const DIGITS = `
<section id="digits" hidden>
<h2 id="digits-title" tabindex="-1">What has it learned when it tells 3s from 7s?</h2>
<div class="columns even">
<div>
<h3>It learns</h3>
<p class="quiet"><%= it.learnedBy %></p>
<label class="slide" for="epoch"><b id="epoch-text"></b>: loss <b id="epoch-loss"></b>, accuracy <b id="epoch-accuracy"></b></label>
<div class="row"><input type="range" id="epoch" min="0" max="1" step="1" value="0"><button type="button" id="epoch-step" class="main">One epoch</button><button type="button" id="epoch-run">Train</button></div>
<div class="pair charts"><svg id="epoch-loss-chart" class="chart" viewBox="0 0 280 130" role="img"></svg><svg id="epoch-accuracy-chart" class="chart" viewBox="0 0 280 130" role="img"></svg></div>
<div class="pair">
<figure><canvas id="epoch-weights" class="pixels" width="392" height="392" role="img"></canvas><figcaption><span class="shade three"></span> ink here votes for a 3 <span class="shade seven disc"></span> for a 7.<br>Outlines: average 3, average 7 (dashed). <span id="epoch-parts"></span></figcaption></figure>
<div>
<p id="wrong-count" class="says" role="status"></p>
<div id="wrong-images" class="thumbs" role="group" aria-label="Images that it gets wrong"></div>
<figure id="wrong-votes-figure"><canvas id="wrong-votes" class="pixels small" width="280" height="280" role="img" aria-label="The votes of its pixels"></canvas><figcaption id="wrong-says"></figcaption></figure>
<p class="quiet">A 3 should get 1 and a 7 should get 0. The line between them, 0.5, is halfway.</p>
</div>
</div>
</div>
<div>
<h3>Now you draw</h3>
<p class="quiet"><%= it.readBy %></p>
<div class="drawing">
<div>
<canvas id="draw-pad" class="pad" width="280" height="280" tabindex="0" role="application" aria-label="Paper. Draw with mouse or finger. Keys: arrows move the pen, Shift moves it less, space puts it down or lifts it, Backspace takes back a stroke, Delete clears." aria-describedby="draw-keys"></canvas>
<div class="row"><button type="button" id="draw-undo" class="small">Undo</button><button type="button" id="draw-clear" class="small">Clear</button><span id="draw-pen" class="quiet" role="status"></span></div>
</div>
<figure id="draw-prepared-figure"><canvas id="draw-prepared" class="pixels" width="280" height="280" role="img" aria-label="Your drawing, prepared: 28 x 28 pixels"></canvas><figcaption>fitted into 28 × 28 pixels</figcaption></figure>
<figure><canvas id="draw-products" class="pixels" width="280" height="280" role="img" aria-label="How each pixel votes"></canvas><figcaption>pixel × weight: <span class="whole"><span class="shade three"></span> for a 3</span>, <span class="whole"><span class="shade seven disc"></span> for a 7</span></figcaption></figure>
</div>
<p class="legend keys" id="draw-keys">Draw with mouse or finger, or with the keys: <kbd>←</kbd> <kbd>↑</kbd> <kbd>→</kbd> <kbd>↓</kbd> move the pen (with <kbd>Shift</kbd>, less), <kbd>Space</kbd> puts it down or lifts it, <kbd>Backspace</kbd> takes back a stroke, <kbd>Delete</kbd> clears.</p>
<p id="draw-says" class="verdict" role="status"></p>
<div id="draw-meter" class="meter"></div>
<p id="draw-why" class="says two-lines"></p>
<div class="row"><button type="button" id="draw-is-3">It is a 3</button><button type="button" id="draw-is-7">It is a 7</button><button type="button" id="kept-save" class="small" hidden>Save as a file</button><button type="button" id="kept-forget" class="small" hidden>Forget them</button><span id="kept-says" role="status"></span> <span id="kept-note" class="quiet" role="status"></span></div>
<div id="kept-images" class="thumbs"></div>
</div>
</div>
<p class="answer"><b>What has it learned?</b> For each pixel, how strongly ink there votes for a 3 or for a 7. A digit gets the sum of these votes, and if the sum is near the line, the model cannot be sure.</p>
</section>`;
