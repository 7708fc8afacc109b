/** What only the page of practice has. */
export const LIVE_STYLE = `
.doing { margin: 0.8rem 0 0; color: var(--quiet); font-variant-numeric: tabular-nums; }
.lost:empty { display: none; }
.lost { position: sticky; top: 0; z-index: 1; margin: 0; padding: 0.6rem 1rem; background: var(--raised); border-bottom: 2px solid var(--open); text-align: center; }
.before { border: 1px dashed var(--line); border-radius: 0.6rem; padding: 0.15rem 0.85rem 0.25rem; }
`;
