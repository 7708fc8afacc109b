import { ABS } from './chapters/abs.ts';
import { ACCURACY } from './chapters/accuracy.ts';
import { BIAS } from './chapters/bias.ts';
import { DIGITS } from './chapters/digits.ts';
import { RECEIPTS } from './chapters/receipts.ts';

/** The page: a list of chapters, and one chapter at a time. */
export const TEMPLATE = `<header>
<h1>See it learn</h1>
<nav aria-label="Chapters"><ol>
<li><a id="to-receipts" href="#receipts">Receipts</a></li>
<li><a id="to-bias" href="#bias">Bias</a></li>
<li><a id="to-abs" href="#abs">Abs</a></li>
<li><a id="to-accuracy" href="#accuracy">Accuracy</a></li>
<li><a id="to-digits" href="#digits">Digits</a></li>
</ol></nav>
</header>
<noscript><p>This page is something to play with: it needs JavaScript.</p></noscript>
<main>${RECEIPTS}${BIAS}${ABS}${ACCURACY}${DIGITS}
</main>`;
