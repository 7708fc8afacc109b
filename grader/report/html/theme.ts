/**
 * What all pages share: colours for light, dark and paper, and the type. The two colours of a three and a seven are told apart by
 * colour-blind people, too; a label always stands beside them.
 */
export const THEME = `
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
  --three: light-dark(#0b5cad, #6fb1f2);
  --seven: light-dark(#b04a00, #f5a35c);
  --code: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--page); color: var(--text);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
code, pre { font-family: var(--code); font-size: 0.92em; }
.visually-hidden {
  position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
@media (prefers-reduced-motion: reduce) { *, *::before, *::after { animation: none !important; transition: none !important; } }
@media print { :root { color-scheme: light; } }
`;
