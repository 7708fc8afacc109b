/** The loss by step, and what was learned. */
export const PICTURES = `
.picture { margin: 1.2rem 0; }
.picture h3 { margin-top: 0; }
.picture figcaption p { margin: 0.3rem 0; max-width: 40rem; }
.loss > svg { display: block; width: 100%; max-width: 34rem; height: auto; }
.loss text { font: 13px system-ui, sans-serif; fill: var(--quiet); font-variant-numeric: tabular-nums; }
.loss .grid { stroke: var(--line); }
.loss .axis { stroke: var(--quiet); }
.loss .tolerance { stroke: var(--good); stroke-width: 1.5; stroke-dasharray: 2 4; }
.loss .tolerance-label { fill: var(--good); paint-order: stroke; stroke: var(--page); stroke-width: 3px; }
.loss path { fill: none; stroke-linejoin: round; stroke-linecap: round; }
.loss path.own { stroke: var(--three); stroke-width: 2.5; }
.loss circle.own { fill: var(--three); }
.loss path.reference { stroke: var(--quiet); stroke-width: 1.5; stroke-dasharray: 6 5; }
.loss table { border-collapse: collapse; font-size: 0.92rem; font-variant-numeric: tabular-nums; }
.loss th, .loss td { padding: 0.1rem 1.2rem 0.1rem 0; text-align: end; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: 0.2rem 1.2rem; margin: 0.3rem 0; padding: 0; color: var(--quiet); font-size: 0.92rem; }
.legend li { display: flex; align-items: center; gap: 0.45rem; }
.loss .legend span { width: 1.6rem; border-top: 2.5px solid var(--three); }
.loss .legend span.reference { border-top: 1.5px dashed var(--quiet); }
.beside { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; align-items: flex-start; }
.beside > div { flex: 1 1 16rem; max-width: 34rem; }
.pixels { background: var(--raised); border: 1px solid var(--line); border-radius: 0.3rem; }
.beside > .pixels { flex: none; width: min(100%, 17.5rem); height: auto; aspect-ratio: 1; }
.pixels .three { fill: var(--three); }
.pixels .seven { fill: var(--seven); }
.pixels .ink { fill: var(--text); }
.weights .legend { flex-direction: column; }
.weights .legend span { width: 0.9rem; height: 0.9rem; flex: none; background: var(--three); }
.weights .legend span.seven { width: 0.58rem; height: 0.58rem; margin: 0.16rem; background: var(--seven); }
.weights figcaption { margin-top: 0.9rem; }
.wrong { list-style: none; display: grid; grid-template-columns: repeat(auto-fill, minmax(6rem, 1fr)); gap: 0.8rem; margin: 0.5rem 0 0; padding: 0; max-width: 46rem; }
.wrong li { color: var(--quiet); font-size: 0.88rem; line-height: 1.3; }
.wrong .pixels { display: block; width: 100%; max-width: 6.5rem; aspect-ratio: 1; margin-bottom: 0.2rem; }
`;
