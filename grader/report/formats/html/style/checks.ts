/** A failing check, and pieces of code and of print. */
export const CHECKS = `
.check { margin: 0.6rem 0 1rem; padding: 0.8rem clamp(0.75rem, 3vw, 1.1rem) 0.9rem; border: 1px solid var(--line); border-left: 4px solid var(--bad); border-radius: 0.5rem; scroll-margin-top: 0.5rem; }
h4 { margin: 0; font-size: 1rem; line-height: 1.4; }
h4 .symbol, details > summary .symbol { color: var(--bad); }
.done > summary .symbol { color: var(--good); }
.trouble { margin-left: 0.25rem; padding: 0.05rem 0.45rem; border: 1px solid currentColor; border-radius: 1rem; color: var(--open); font-size: 0.85rem; font-style: normal; font-weight: 500; white-space: nowrap; }
.cost { margin: 0 0 0.6rem; color: var(--quiet); font-size: 0.9rem; }
.calls, .values dl { margin: 0; }
.calls > div, .values dl > div { display: grid; grid-template-columns: 5.2rem minmax(0, 1fr); align-items: baseline; }
.calls dt, .values dt { color: var(--quiet); font-size: 0.88rem; }
.calls dd, .values dd { margin: 0; }
.calls pre { white-space: pre-wrap; overflow-wrap: anywhere; }
.values { margin: 0.35rem 0 0.2rem; overflow-x: auto; border-radius: 0.3rem; }
.values dl { width: max-content; min-width: 100%; }
.values dl > div { grid-template-columns: 5.2rem max-content; padding: 0.2rem 0; }
.values dt { position: sticky; left: 0; background: var(--page); }
.values.in-words dl { width: auto; }
.values.in-words dl > div { grid-template-columns: 5.2rem minmax(0, 1fr); }
.values.in-words pre { white-space: pre-wrap; overflow-wrap: anywhere; }
mark { padding: 0.08em 0.12em; margin: 0 -0.12em; border-radius: 0.2em; color: inherit; font-weight: 650; text-decoration: underline 2px; text-underline-offset: 0.22em; }
.received mark { background: light-dark(#fbe3e1, #4a2320); text-decoration-color: var(--bad); }
.expected mark { background: light-dark(#dff2e5, #1d3a27); text-decoration-color: var(--good); }
.relation { margin: 0 0 0.4rem 5.2rem; color: var(--quiet); font-size: 0.94rem; }
.relation strong { color: var(--text); }
.why { margin-top: 0.7rem; }
.maybe { position: relative; padding: 0.6rem 0.9rem 0.6rem 2.9rem; border-radius: 0.5rem; background: var(--raised); }
.maybe::before { content: "?" / ""; position: absolute; left: 0.85rem; top: 0.62rem; width: 1.4rem; height: 1.4rem; border: 1.5px solid var(--open); border-radius: 50%; color: var(--open); font-weight: 700; line-height: 1.25rem; text-align: center; }
.again, .where { font-size: 0.94rem; }
.again { color: var(--quiet); }
.untried { color: var(--quiet); }
.source, .unusable-message { overflow-x: auto; margin: 0.4rem 0 0.6rem; padding: 0.6rem 0.8rem; border-radius: 0.4rem; background: var(--raised); border: 1px solid var(--line); }
.source pre { width: max-content; min-width: 100%; line-height: 1.5; }
.printed .source, .story .source { max-height: 28rem; overflow-y: auto; }
.story .source { background: var(--page); }
.line { display: block; padding: 0 0.2rem; }
.line-number { color: var(--quiet); user-select: none; }
.line.it { background: light-dark(#fdf1dc, #3a2e18); box-shadow: -3px 0 0 var(--open); }
.line.it .line-number { color: var(--text); }
.unusable-message { border-left: 4px solid var(--open); }
.unusable-message pre { white-space: pre-wrap; overflow-wrap: anywhere; }
.types ul { margin: 0; padding-left: 1.2rem; }
.types li { margin: 0.4rem 0; }
@media (max-width: 34rem) {
  .calls > div, .values.in-words dl > div { grid-template-columns: minmax(0, 1fr); }
  .values dl > div { grid-template-columns: 4.6rem max-content; }
  .values.in-words dl > div { grid-template-columns: minmax(0, 1fr); }
  .relation { margin-left: 0; }
}
`;
