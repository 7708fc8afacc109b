/** The histogram, the cards of misconceptions and groups, and the lists of people. */
export const SECTIONS_STYLE = `
.beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 0.75rem 2.5rem; align-items: start; }
@media (min-width: 70rem) { .beside:has(.heat) { grid-template-columns: max-content minmax(16rem, 1fr); } }
.beside > * { min-width: 0; }
.histogram { display: block; width: 100%; max-width: 46rem; height: auto; margin: 0.5rem 0; overflow: visible; }
.histogram rect { fill: var(--three); }
.histogram .hit { fill: transparent; }
.histogram .bar { cursor: pointer; }
.histogram .bar:hover .hit { fill: var(--raised); }
.histogram line { stroke: var(--line); }
.histogram text { fill: var(--text); font-size: 12px; text-anchor: middle; font-variant-numeric: tabular-nums; }
.histogram .tick { fill: var(--quiet); }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 25rem), 1fr)); gap: 0.9rem; margin: 0.75rem 0; padding: 0; list-style: none; }
.card { min-width: 0; padding: 0.9rem 1rem; border: 1px solid var(--line); border-radius: 0.6rem; background: var(--raised); }
.card p { font-size: 0.95rem; overflow-wrap: anywhere; }
.card .count { font-size: 1.5rem; font-weight: 700; font-variant-numeric: tabular-nums; margin-inline-end: 0.35rem; }
.card .where { font-size: 0.88rem; }
.card .ask { padding-inline-start: 0.7rem; border-inline-start: 3px solid var(--three); }
.share { display: block; width: 100%; height: 0.3rem; margin: 0.1rem 0 0.6rem; }
.share rect { fill: var(--three); }
.share .all { fill: var(--line); }
.case { margin: 0 0 0.6rem; font-size: 0.88rem; }
.case div { display: grid; grid-template-columns: 5rem minmax(0, 1fr); }
.case dt { color: var(--quiet); }
.case dd { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
.case .received dd { color: var(--bad); }
.case .expected dd { color: var(--good); }
.ways { margin: 0 0 0.6rem; padding-inline-start: 1.1rem; font-size: 0.92rem; overflow-wrap: anywhere; }
details { margin: 0.75rem 0; }
summary { width: fit-content; padding: 0.2rem 0; color: var(--link); cursor: pointer; }
.columns { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); gap: 1.25rem 2rem; margin-top: 0.75rem; }
.people { margin: 0 0 0.5rem; padding: 0; list-style: none; font-size: 0.95rem; }
.people li { padding: 0.2rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
.list-noted { grid-column: 1 / -1; }
.list-noted .people { columns: 24rem; column-gap: 2rem; }
.list-noted li { break-inside: avoid; }
.worst { margin: 0 0 0.9rem; padding-inline-start: 1.4rem; max-width: 60rem; }
.worst li { margin-bottom: 0.2rem; }
`;
