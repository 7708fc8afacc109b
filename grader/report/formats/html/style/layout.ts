/** The page, its top, and the frame of each exercise. */
export const LAYOUT = `
main, footer { max-width: 56rem; margin: 0 auto; padding: 0 clamp(0.9rem, 4vw, 2rem); }
main { padding-top: clamp(1.25rem, 4vw, 2.5rem); }
footer { padding-top: 1.5rem; padding-bottom: 2.5rem; color: var(--quiet); font-size: 0.9rem; }
p { margin: 0.5rem 0; }
p, li, dd, summary, h2, h3, h4 { overflow-wrap: anywhere; }
pre { margin: 0; }
h1 { margin: 0 0 0.6rem; font-size: 1.35rem; font-weight: 500; line-height: 1.1; color: var(--quiet); }
h1 .points { font-size: 3.2rem; font-weight: 700; letter-spacing: -0.02em; color: var(--text); font-variant-numeric: tabular-nums; }
.bar { display: block; height: 6px; }
.bar .track { fill: var(--line); }
.bar .filled { fill: var(--good); }
.number { font-variant-numeric: tabular-nums; }
.of, .quiet { color: var(--quiet); font-weight: 400; }
.quiet { font-size: 0.92rem; }
.symbol { font-family: var(--code); font-weight: 700; }
.score { font-variant-numeric: tabular-nums; font-weight: 650; white-space: nowrap; }
.passed .symbol { color: var(--good); }
.failed .symbol { color: var(--bad); }
.unusable .symbol { color: var(--open); }
.not-started .symbol { color: var(--quiet); }

.road { list-style: none; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr)); gap: 0.6rem; margin: 1.4rem 0 1.2rem; padding: 0; }
.road li {
  position: relative; display: grid; grid-template-columns: auto 1fr auto; grid-template-rows: 1fr auto auto; gap: 0.2rem 0.55rem; align-items: baseline;
  padding: 0.65rem 0.85rem 0.7rem; border: 1px solid var(--line); border-radius: 0.6rem; background: var(--raised);
}
.road li:has(a:hover), .road li[aria-current] { border-color: var(--link); }
.road li[aria-current] { box-shadow: inset 0 0 0 1px var(--link); }
.road .bar { grid-column: 1 / -1; height: 4px; margin-top: 0.15rem; }
.road .remark { grid-column: 1 / -1; color: var(--quiet); font-size: 0.88rem; }
.road .name { font-weight: 600; }
.road .name .number { color: var(--quiet); font-weight: 500; }
.road a { color: inherit; text-decoration: none; }
.road a::after { content: ""; position: absolute; inset: 0; border-radius: 0.6rem; }
.road a:focus-visible { outline: none; }
.road a:focus-visible::after { outline: 2px solid var(--link); outline-offset: 2px; }
.greeting { max-width: 44rem; font-size: 1.05rem; }
.notes { margin: 0 0 1rem; padding: 0.6rem 0.9rem 0.6rem 1.9rem; border-radius: 0.6rem; background: var(--raised); color: var(--quiet); font-size: 0.94rem; }
.next { margin: 1rem 0 0; }
.command { padding: 0.1rem 0.4rem; border-radius: 0.3rem; background: var(--raised); border: 1px solid var(--line); user-select: all; overflow-wrap: anywhere; }

.exercise { margin-top: 2rem; padding-top: 1.4rem; border-top: 1px solid var(--line); scroll-margin-top: 0.5rem; }
.heading { display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; align-items: baseline; margin-bottom: 0.75rem; }
h2 { margin: 0; font-size: 1.5rem; line-height: 1.25; }
h2 .number { color: var(--quiet); font-weight: 500; }
.heading .score { margin: 0; font-size: 1.25rem; }
.heading .state { grid-column: 1 / -1; margin: 0.1rem 0 0; color: var(--quiet); }
h3 { margin: 1.5rem 0 0.5rem; font-size: 1.08rem; line-height: 1.35; }
h3 .score { margin-left: 0.4rem; font-size: 0.95rem; font-weight: 500; color: var(--quiet); }
h3 .quiet { margin-left: 0.3rem; font-weight: 400; }

details { margin: 0.7rem 0; }
summary { padding: 0.3rem 0; cursor: pointer; border-radius: 0.3rem; }
summary:hover { color: var(--link); }
details > :last-child { margin-bottom: 0.2rem; }
.hints, .story, .printed, .done { border: 1px solid var(--line); border-radius: 0.6rem; padding: 0.15rem 0.85rem 0.25rem; }
.hints details { margin: 0.2rem 0; border-top: 1px solid var(--line); }
.hints .words { white-space: pre-line; }
.done ul { margin: 0.2rem 0 0.5rem; padding-left: 1.3rem; }
.done .symbol { color: var(--good); }
.story { background: var(--raised); }
.story p { max-width: 44rem; }
`;
