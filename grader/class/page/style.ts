import { PRINT_STYLE } from './style/print.ts';
import { SECTIONS_STYLE } from './style/sections.ts';
import { TABLE_STYLE } from './style/table.ts';

/** How the page of a class looks: light and dark, on a telephone and on paper. */
export const STYLE = `
body { padding: 1.5rem clamp(0.75rem, 3vw, 2.5rem) 3rem; }
main { margin: 0 auto; max-width: 82rem; }
h1 { margin: 0; font-size: 1.7rem; line-height: 1.25; }
h2 { margin: 2.75rem 0 0.5rem; font-size: 1.3rem; line-height: 1.3; scroll-margin-top: 1rem; }
h3 { margin: 0 0 0.25rem; font-size: 1.02rem; line-height: 1.35; overflow-wrap: anywhere; }
p { margin: 0 0 0.6rem; }
.quiet, .sentence, .lead, .where, .caption, footer { color: var(--quiet); }
.sentence { margin: 0.2rem 0 0.75rem; overflow-wrap: anywhere; }
.lead { max-width: 46rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.1rem; margin: 0; padding: 0; list-style: none; }
nav a { display: inline-block; padding: 0.15rem 0; }
.warning { margin: 1rem 0 0; padding: 0.6rem 0.9rem; border: 1px solid var(--open); border-radius: 0.5rem; }
.warning.bad { border-color: var(--bad); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(6.4rem, 1fr)); gap: 0.5rem; margin: 1.25rem 0 0; }
.tiles div { display: flex; flex-direction: column; padding: 0.45rem 0.75rem; border: 1px solid var(--line); border-radius: 0.5rem; background: var(--raised); }
.tiles dt { color: var(--quiet); font-size: 0.85rem; }
.tiles dd { margin: auto 0 0; font-size: 1.35rem; font-weight: 600; font-variant-numeric: tabular-nums; line-height: 1.3; }
.tiles .of { display: inline; font-size: 0.9rem; font-weight: 400; color: var(--quiet); white-space: nowrap; }
.tiles .open dd { color: var(--open); }
.tiles .bad dd { color: var(--bad); }
button, input, select { font: inherit; color: inherit; }
button { cursor: pointer; }
button.show, #all, #chosen {
  padding: 0.2rem 0.7rem; border: 1px solid var(--line); border-radius: 0.45rem; background: var(--page); color: var(--link);
  font-size: 0.9rem;
}
button.show:hover, #all:hover, #chosen:hover { border-color: var(--link); }
footer { margin-top: 1.5rem; font-size: 0.9rem; }
${SECTIONS_STYLE}${TABLE_STYLE}${PRINT_STYLE}`;
