/** The heat map, and the table of everybody. */
export const TABLE_STYLE = `
:root {
  --heat-0: transparent; --heat-0-text: var(--quiet);
  --heat-1: light-dark(#fdeecb, #3a2f14); --heat-1-text: light-dark(#4d3a00, #f2dfae);
  --heat-2: light-dark(#f9d08b, #5b4212); --heat-2-text: light-dark(#432f00, #fbe3b3);
  --heat-3: light-dark(#f0a04b, #8a5210); --heat-3-text: light-dark(#2e1a00, #fff0d6);
  --heat-4: light-dark(#b9501a, #c26a22); --heat-4-text: light-dark(#ffffff, #1a0d00);
  --heat-5: light-dark(#8a2310, #f0a070); --heat-5-text: light-dark(#ffffff, #1f0a00);
}
.scroll { position: relative; overflow-x: auto; }
table { border-collapse: separate; border-spacing: 0; font-size: 0.92rem; }
th, td { padding: 0.35rem 0.6rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { background: var(--raised); font-size: 0.85rem; white-space: nowrap; vertical-align: bottom; }
tbody th { font-weight: 500; }
.caption { width: 0; min-width: 100%; font-size: 0.88rem; }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.of { display: block; color: var(--quiet); font-weight: 400; }
.list { width: 100%; }
.heat .title { display: block; color: var(--quiet); font-weight: 400; font-size: 0.85rem; }
.heat .narrow-mean { display: none; }
.heat th, .heat td { white-space: nowrap; }
.heat th[scope=rowgroup] { white-space: normal; min-width: 6.5rem; }
.heat td.cell { padding: 1px; min-width: 2.9rem; }
.heat .cell a, .legend .cell { display: block; padding: 0.35rem 0.5rem; border-radius: 0.3rem; text-align: center; text-decoration: none; font-variant-numeric: tabular-nums; }
.heat .cell a:hover { outline: 2px solid var(--link); }
${[0, 1, 2, 3, 4, 5].map((i) => `.heat .heat-${i} a, .legend .heat-${i} { background: var(--heat-${i}); color: var(--heat-${i}-text); }`).join('\n')}
.legend { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 0.5rem; margin: 0.6rem 0; color: var(--quiet); font-size: 0.85rem; }
.legend .cell { padding: 0.1rem 0.45rem; }
.filters { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1rem; margin: 0.5rem 0 0.9rem; }
.filters[hidden] { display: none; }
.filters input, .filters select { padding: 0.25rem 0.5rem; border: 1px solid var(--quiet); border-radius: 0.4rem; background: var(--page); }
.filters input[type=search] { width: 13rem; max-width: 100%; }
.filters select { max-width: 15rem; }
.filters input[type=number] { width: 4.5rem; }
.filters p { margin: 0; color: var(--quiet); }
.gradebook { width: 100%; table-layout: fixed; }
.gradebook .who { width: 10rem; }
.gradebook .id { width: 5.2rem; }
.gradebook .short { width: 4rem; }
.gradebook .state { width: 6.5rem; }
.gradebook span.broken { display: block; color: var(--open); font-size: 0.9em; }
.gradebook td.broken { color: var(--open); }
.gradebook td.broken::before { content: '✕ ' / ''; font-size: 0.8em; }
.gradebook .remark { width: 14rem; }
.gradebook th.number { width: 3.6rem; }
.gradebook th.sum { width: 5rem; }
.gradebook .number { padding-inline: 0.35rem; }
.gradebook thead th { white-space: normal; }
.gradebook tbody th, .gradebook td { overflow-wrap: anywhere; }
.gradebook .note { color: var(--quiet); }
.gradebook tr > :first-child { position: sticky; inset-inline-start: 0; background: var(--page); }
.gradebook thead tr > :first-child { background: var(--raised); }
.gradebook tbody tr:hover > * { background: var(--raised); }
.gradebook thead button { width: 100%; padding: 0; border: 0; background: none; font-weight: inherit; text-align: inherit; }
.gradebook thead button::after { content: '↕'; margin-inline-start: 0.3em; color: var(--quiet); }
.gradebook thead .number button::after { content: none; }
.gradebook thead .number button::before { content: '↕'; margin-inline-end: 0.3em; color: var(--quiet); }
.gradebook [aria-sort=ascending] button::after, .gradebook [aria-sort=ascending].number button::before { content: '▲'; color: var(--link); }
.gradebook [aria-sort=descending] button::after, .gradebook [aria-sort=descending].number button::before { content: '▼'; color: var(--link); }
.total { font-weight: 650; }
.graded { color: var(--good); }
.nothing, .late { color: var(--open); }
.fault { color: var(--bad); font-weight: 600; }
#more { margin-top: 0.75rem; }
@media (max-width: 40rem) {
  .heat .mean, .heat .title { display: none; }
  .heat .narrow-mean { display: block; color: var(--quiet); font-weight: 400; font-size: 0.75rem; white-space: nowrap; }
  .heat thead .lost { white-space: normal; }
  .heat th[scope=rowgroup] { min-width: 0; }
  .heat td.cell { min-width: 2rem; }
  .heat .cell a { padding: 0.35rem 0.2rem; }
  .heat code { font-size: 0.8em; }
  .gradebook .who { width: 9rem; }
  th, td, .heat th { padding: 0.35rem 0.4rem; }
  .filters label { display: flex; flex-wrap: wrap; gap: 0.25rem 0.5rem; align-items: center; }
}
`;
