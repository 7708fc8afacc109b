/** How the page looks: one screen a chapter at 1280 x 800, one column on a telephone. */
export const STYLE = `
:root { --low: light-dark(#9fd0a8, #2f6b4c); --high: light-dark(#ffffff, #15181b); --here: light-dark(#1d2328, #ffffff); }
body { font-size: 0.92rem; line-height: 1.4; }
header { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; align-items: baseline; padding: 0.6rem 1.5rem; border-bottom: 1px solid var(--line); }
h1 { margin: 0; font-size: 1.1rem; }
h2 { margin: 0 0 0.5rem; font-size: 1.3rem; line-height: 1.25; }
h2:focus { outline: none; }
h3 { margin: 0 0 0.25rem; font-size: 1rem; }
p { margin: 0.25rem 0; }
nav ol { display: flex; flex-wrap: wrap; gap: 0.25rem; margin: 0; padding: 0; list-style: none; counter-reset: chapter; }
nav li { counter-increment: chapter; }
nav a { display: block; padding: 0.25rem 0.75rem; border-radius: 1rem; color: inherit; text-decoration: none; }
nav a::before { content: counter(chapter) " "; color: var(--quiet); }
nav a:hover { background: var(--raised); }
nav a[aria-current] { background: var(--link); color: var(--page); font-weight: 600; }
nav a[aria-current]::before { color: inherit; }
main { max-width: 80rem; margin: 0 auto; padding: 0.75rem 1.5rem; }
.columns { display: grid; gap: 0.5rem 2rem; }
.columns > * { min-width: 0; }
@media (min-width: 56rem) {
  .columns.even { grid-template-columns: 1fr 1fr; }
  .columns.map-first { grid-template-columns: minmax(0, 29rem) 1fr; }
}
.quiet, .legend, figcaption, caption { color: var(--quiet); font-size: 0.84rem; }
.says { min-height: 1.4em; } .two-lines { min-height: 2.8em; } .three-lines { min-height: 4.2em; }
button[aria-disabled="true"] { opacity: 0.5; cursor: default; }
.row { display: flex; flex-wrap: wrap; gap: 0.4rem 0.6rem; align-items: center; margin: 0.35rem 0; }
.row > input[type="range"] { flex: 1 1 8rem; width: auto; }
button {
  padding: 0.3rem 0.9rem; border: 1px solid var(--quiet); border-radius: 0.4rem;
  background: var(--raised); color: inherit; font: inherit; cursor: pointer;
}
button:hover:not(:disabled) { border-color: var(--link); }
button:disabled { opacity: 0.5; cursor: default; }
button.main { background: var(--link); border-color: var(--link); color: var(--page); font-weight: 600; }
button.small { padding: 0.1rem 0.6rem; font-size: 0.84rem; }
input[type="range"] { width: 100%; margin: 0.2rem 0; accent-color: var(--link); }
.choices { display: flex; flex-wrap: wrap; gap: 0.1rem 1rem; margin: 0.2rem 0; padding: 0; border: 0; }
.choices legend { float: left; margin-right: 0.8rem; padding: 0; color: var(--quiet); }
table { border-collapse: collapse; width: 100%; margin: 0.3rem 0; }
caption { text-align: start; }
th, td { padding: 0.1rem 0.5rem 0.1rem 0; border-bottom: 1px solid var(--line); text-align: end; font-variant-numeric: tabular-nums; }
th:first-child { text-align: start; font-weight: 500; }
thead th { color: var(--quiet); font-weight: 400; font-size: 0.84rem; }
.scroll { overflow-x: auto; } .figures, .step-table { table-layout: fixed; } 
.step-table th:first-child { width: 3.2rem; } .step-table th:nth-child(4) { width: 13.2rem; } .step-table th:last-child { width: 5.8rem; } #receipts .figures th:first-child { width: 13rem; }
.rate { min-width: 9.5rem; }
@media (min-width: 56rem) { #to-lands { min-width: 11.2rem; } #to-swings { min-width: 11.6rem; } }
@media (min-width: 56rem) { .figures-and-chart { display: grid; grid-template-columns: minmax(0, 32rem) minmax(0, 1fr); gap: 1rem; min-height: 18rem; } } .figures th:first-child { width: 9.5rem; }
.loss b, .slide b { font-variant-numeric: tabular-nums; }
.why { min-height: 5.2em; padding: 0.4rem 0.75rem; border-inline-start: 3px solid var(--quiet); background: var(--raised); }
.why[data-gait="lands"] { border-color: var(--good); }
.why[data-gait="swings"] { border-color: var(--open); }
.why[data-gait="climbs"] { border-color: var(--bad); }
.answer { margin: 0.75rem 0 0; padding: 0.6rem 1rem; border-radius: 0.5rem; background: var(--raised); border: 1px solid var(--line); }
.boxed { padding: 0.4rem 0.75rem; border: 1px solid var(--line); border-radius: 0.5rem; }
.figure { font-size: 1.15rem; font-variant-numeric: tabular-nums; }
.sides { display: grid; grid-template-columns: auto 1fr; gap: 0 0.75rem; margin: 0.2rem 0; }
.sides dt { color: var(--quiet); }
.sides dd { margin: 0; font-variant-numeric: tabular-nums; }
.map { position: relative; max-width: 29rem; aspect-ratio: 1; border: 1px solid var(--line); cursor: crosshair; overflow: hidden; }
.map canvas, .map svg { position: absolute; inset: 0; width: 100%; height: 100%; }
.shade { display: inline-block; width: 0.8em; height: 0.8em; border: 1px solid var(--quiet); vertical-align: -0.08em; }
.whole { white-space: nowrap; }
.shade.low { background: var(--low); } .shade.high { background: var(--high); }
.shade.three { background: var(--three); } .shade.seven { background: var(--seven); } .shade.disc { border-radius: 50%; }
text { fill: var(--text); font-size: 13px; }
.tick, .axis { fill: var(--quiet); font-size: 11.5px; font-variant-numeric: tabular-nums; }
.grid { stroke: var(--line); }
.receipt-line { stroke: var(--three); stroke-width: 2; }
.receipt-1 { stroke: var(--seven); stroke-width: 2.5; }
.map-label { font-weight: 600; paint-order: stroke; stroke: var(--high); stroke-width: 4px; }
.walk { fill: none; stroke: var(--here); stroke-width: 1.5; }
.been { fill: var(--here); }
.here { fill: none; stroke: var(--here); stroke-width: 3; }
.next { stroke: var(--here); stroke-width: 2; stroke-dasharray: 3 4; }
.next-end { fill: var(--page); stroke: var(--here); }
.chart { display: block; width: 100%; }
.line { fill: none; stroke-width: 2.5; stroke-linejoin: round; }
.line.three { stroke: var(--three); } .line.seven { stroke: var(--seven); }
.dot.three { fill: var(--three); } .dot.seven { fill: var(--seven); } .dot.plain { display: none; }
.line.plain { stroke: var(--quiet); stroke-width: 1.5; stroke-dasharray: 2 3; } .line.dashed { stroke-dasharray: 7 4; stroke-width: 4.5; stroke-linecap: butt; opacity: 0.6; }
.dot.ring { fill: none; stroke-width: 2.5; } .ring.three { stroke: var(--three); } .ring.seven { stroke: var(--seven); }
.label.three, .side-label.three { fill: var(--three); } .label.seven, .side-label.seven { fill: var(--seven); } .label.plain { fill: var(--quiet); }
.label { font-size: 12.5px; font-weight: 600; } .inside { paint-order: stroke; stroke: var(--page); stroke-width: 3px; }
.leader { stroke: var(--quiet); }
.marker { stroke: var(--text); stroke-dasharray: 3 3; }
.strip { border: 1px solid var(--line); cursor: ew-resize; touch-action: pan-y; max-width: 54rem; margin: 0.3rem auto; }
.strip svg { display: block; width: 100%; height: auto; }
.side-three { fill: var(--three); opacity: 0.09; } .side-seven { fill: var(--seven); opacity: 0.09; }
.decision { stroke: var(--text); stroke-width: 2.5; }
.wrong { fill: none; stroke: var(--bad); stroke-width: 2; stroke-dasharray: 4 2; }
.band { fill: var(--quiet); opacity: 0.35; }
.vote { fill: var(--text); stroke: var(--page); }
.pictures, .pair { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 0.75rem; }
.pair { grid-template-columns: repeat(2, minmax(0, 1fr)); }
figure { margin: 0; }
.pixels { display: block; width: 100%; max-width: 14rem; aspect-ratio: 1; border: 1px solid var(--line); touch-action: pan-y; }
.pixels[tabindex] { cursor: crosshair; }
.pixels.small { max-width: 8rem; }
.weight-and-slider { display: grid; grid-template-columns: minmax(0, 9rem) 1fr; gap: 1rem; }
.thumbs { display: flex; flex-wrap: wrap; gap: 0.25rem; min-height: 2.4rem; margin-bottom: 0.4rem; }
.charts { margin: 0.3rem 0 0.7rem; } .pixel-sides dd { min-height: 2.8em; }
.thumb { padding: 1px; line-height: 0; background: none; border: 2px solid var(--line); }
.thumb[aria-pressed="true"] { border-color: var(--link); }
.thumbs canvas { width: 26px; height: 26px; }
.kept canvas { width: 2rem; height: 2rem; } .kept { text-align: center; } .kept figcaption { font-size: 0.75rem; } .misread figcaption { color: var(--bad); }
.drawing { display: grid; grid-template-columns: minmax(0, 14.2rem) repeat(2, minmax(0, 10.4rem)); gap: 1rem; }
.pad { display: block; width: 100%; aspect-ratio: 1; border: 2px solid var(--quiet); border-radius: 0.4rem; cursor: crosshair; touch-action: none; }
.keys { margin: 0.2rem 0 0.5rem; line-height: 1.6; }
kbd { padding: 0 0.25em; border: 1px solid var(--line); border-radius: 0.25em; font: inherit; }
.verdict { font-size: 1.25rem; font-weight: 600; margin: 0.2rem 0; }
.verdict[data-says="3"] { color: var(--three); } .verdict[data-says="7"] { color: var(--seven); }
.meter.waits { visibility: hidden; }
.meter svg { display: block; width: 100%; max-width: 26rem; }
@media (max-width: 40rem) {
  header, main { padding-inline: 0.75rem; }
  nav a { padding-inline: 0.35rem; } nav ol { gap: 0; }
  .scroll:not(.fits) table { min-width: 31rem; }
  .drawing { grid-template-columns: repeat(2, minmax(0, 1fr)); } .drawing > :first-child { grid-column: 1 / -1; max-width: 15rem; }
  .step-table, #receipts .figures { table-layout: auto; } #receipts .figures th:first-child { width: auto; }
  th, td { padding-inline-end: 0.3rem; font-size: 0.84rem; }
}
@media print { nav, button:not(.thumb), input, .keys { display: none; } section[hidden] { display: none; } }
`;
