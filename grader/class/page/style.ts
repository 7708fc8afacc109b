/** How the page of a class looks: light and dark, on a telephone and on paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --text: light-dark(#1d2328, #e4e7ea);
  --quiet: light-dark(#59636d, #9ba5af);
  --page: light-dark(#ffffff, #15181b);
  --raised: light-dark(#f5f7f8, #1e2226);
  --line: light-dark(#d9dee2, #343b41);
  --link: light-dark(#0b5cad, #7db8f5);
  --good: light-dark(#1a6b35, #7fd49a);
  --open: light-dark(#8a5300, #f0bd6b);
  --bad: light-dark(#a8201a, #ff9d94);
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1.5rem clamp(0.75rem, 3vw, 2.5rem) 3rem; max-width: 90rem;
  background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
h1 { margin: 0; font-size: 1.6rem; line-height: 1.25; }
.sentence { margin: 0.25rem 0 1.25rem; color: var(--quiet); overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: 0.15em; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr)); gap: 0.5rem; margin: 0 0 1.25rem; }
dl div { padding: 0.5rem 0.75rem; border: 1px solid var(--line); border-radius: 0.5rem; background: var(--raised); }
dt { color: var(--quiet); font-size: 0.85rem; }
dd { margin: 0; font-size: 1.35rem; font-weight: 600; font-variant-numeric: tabular-nums; line-height: 1.3; }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 0.5rem; }
.scroll:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: 0.92rem; }
th, td { padding: 0.4rem 0.6rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
tbody tr:last-child > * { border-bottom: 0; }
thead th { background: var(--raised); font-size: 0.85rem; white-space: nowrap; vertical-align: bottom; }
tbody th { font-weight: 500; }
tr > :first-child { position: sticky; inset-inline-start: 0; background: var(--page); }
thead tr > :first-child { background: var(--raised); }
tbody tr:hover > * { background: var(--raised); }
.text { min-width: 8.5rem; max-width: 22rem; overflow-wrap: anywhere; }
.note { min-width: 14rem; max-width: 32rem; overflow-wrap: anywhere; color: var(--quiet); }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.total { font-weight: 650; }
.of { display: block; color: var(--quiet); font-weight: 400; }
.graded { color: var(--good); }
.nothing, .late { color: var(--open); }
.fault { color: var(--bad); font-weight: 600; }
.foot { margin-top: 1rem; color: var(--quiet); font-size: 0.9rem; }
@media (max-width: 40rem) {
  .text { min-width: 7rem; max-width: 10rem; }
  th, td { padding: 0.4rem 0.5rem; }
}
@media print {
  :root { color-scheme: light; }
  @page { margin: 12mm; size: landscape; }
  body { padding: 0; max-width: none; font-size: 9pt; }
  .scroll { overflow: visible; border: 0; }
  table { font-size: 8pt; }
  tr { break-inside: avoid; }
  tr > :first-child { position: static; }
  th, td { padding: 1mm 1.5mm; }
  .text, .note { min-width: 0; }
  a { color: inherit; text-decoration: none; }
}
`;
