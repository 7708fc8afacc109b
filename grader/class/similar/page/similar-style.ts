/** How the page about similar code looks: on a screen, a telephone and paper. */
export const SIMILAR_STYLE = `
:root {
  --run-0: light-dark(#cfe3fb, #17395c); --run-1: light-dark(#fbe0bd, #553510);
  --run-2: light-dark(#d5efd5, #1d4426); --run-3: light-dark(#ecd9f5, #47285a);
}
main { margin: 0 auto; padding: 1.5rem clamp(0.75rem, 3vw, 2.5rem) 3rem; max-width: 90rem; }
h1 { margin: 0; font-size: 1.7rem; line-height: 1.25; }
h2 { margin: 2.25rem 0 0.5rem; font-size: 1.25rem; }
h3 { margin: 1rem 0 0.35rem; font-size: 1rem; font-family: var(--code); font-weight: 600; }
p, li { max-width: 46rem; }
.lead { margin: 0.35rem 0 1rem; font-size: 1.1rem; }
.quiet, figcaption { color: var(--quiet); }
.limits { margin: 1rem 0 0; padding: 0.85rem 1.1rem; border: 1px solid var(--line); border-inline-start: 4px solid var(--open); border-radius: 0.5rem; background: var(--raised); }
.limits h2 { margin: 0 0 0.35rem; font-size: 1.05rem; }
.limits ul { margin: 0.25rem 0 0; padding-inline-start: 1.25rem; columns: 2 24rem; column-gap: 2.5rem; }
.limits li { break-inside: avoid; margin-block-end: 0.3rem; }
figure { margin: 0; }
.histogram { display: block; width: 100%; max-width: 46rem; height: auto; }
.histogram .bar { fill: var(--quiet); }
.histogram .bar.listed { fill: var(--seven); }
.histogram .listed-area { fill: var(--raised); }
.histogram .grid { stroke: var(--line); stroke-width: 1; stroke-dasharray: 2 4; }
.histogram .axis { stroke: var(--quiet); }
.histogram .threshold { stroke: var(--seven); stroke-width: 2; }
.histogram text { fill: var(--text); font-size: 13px; }
.histogram .tick { fill: var(--quiet); }
.histogram .label { fill: var(--seven); font-weight: 600; }
.histogram .middle { text-anchor: middle; }
.histogram .end { text-anchor: end; }
.scroll { position: relative; overflow-x: auto; border: 1px solid var(--line); border-radius: 0.5rem; }
table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: 0.95rem; }
th, td { padding: 0.45rem 0.7rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
tbody tr:last-child > * { border-bottom: 0; }
thead th { background: var(--raised); font-size: 0.85rem; vertical-align: bottom; }
tbody th { font-weight: 500; }
.who { min-width: 8rem; max-width: 18rem; overflow-wrap: anywhere; }
.who .quiet { display: block; font-size: 0.9em; font-weight: 400; }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.chance { min-width: 9.5rem; }
.note { min-width: 11rem; max-width: 24rem; }
.meter { display: block; width: 5rem; height: 0.4rem; margin: 0.2rem 0 0; }
.meter .all { fill: var(--line); }
.meter .part { fill: var(--seven); }
.groups { padding-inline-start: 1.5rem; }
.groups li { margin: 0.25rem 0; max-width: 70rem; overflow-wrap: anywhere; }
details.pair { margin: 0.6rem 0; border: 1px solid var(--line); border-radius: 0.5rem; }
details.pair > summary { padding: 0.6rem 0.9rem; cursor: pointer; overflow-wrap: anywhere; }
details.pair[open] > summary { border-bottom: 1px solid var(--line); background: var(--raised); border-radius: 0.5rem 0.5rem 0 0; }
details.pair > div { padding: 0 0.9rem 0.9rem; }
.opened { scroll-margin-top: 4rem; }
summary strong { font-weight: 650; }
.sides { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.75rem; }
.side > p { margin: 0 0 0.25rem; font-size: 0.9rem; overflow-wrap: anywhere; }
pre { position: relative; margin: 0; padding: 0.7rem 0.8rem; max-height: 34rem; overflow: auto; border: 1px solid var(--line); border-radius: 0.4rem; font-size: 0.82rem; line-height: 1.5; tab-size: 2; }
mark { color: inherit; border-radius: 0.2rem; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
mark.run-0 { background: var(--run-0); } mark.run-1 { background: var(--run-1); }
mark.run-2 { background: var(--run-2); } mark.run-3 { background: var(--run-3); }
mark:target { outline: 2px solid var(--link); outline-offset: 1px; }
mark a { display: inline-block; min-width: 1.5em; margin-inline-end: 0.35em; padding: 0 0.3em; border-radius: 0.8em; background: var(--text); color: var(--page); font: 600 0.85em/1.5 system-ui, sans-serif; text-align: center; text-decoration: none; }
.folded { color: var(--quiet); font-style: italic; }
@media (max-width: 48rem) {
  .sides { grid-template-columns: minmax(0, 1fr); }
  .histogram text { font-size: 20px; }
  th, td { padding: 0.4rem 0.45rem; }
  .who { min-width: 5.5rem; max-width: 9rem; }
  .meter { width: 3rem; }
  pre { max-height: 22rem; }
}
@media print {
  @page { margin: 12mm; size: landscape; }
  main { padding: 0; max-width: none; font-size: 9.5pt; }
  h2 { break-after: avoid; }
  .scroll { overflow: visible; border: 0; }
  table, pre { font-size: 7.5pt; }
  tr, .limits, figure { break-inside: avoid; }
  pre { max-height: none; overflow: visible; white-space: pre-wrap; overflow-wrap: anywhere; padding: 1.5mm; }
  mark { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
  details.pair { border: 0; margin: 3mm 0; }
}
`;
