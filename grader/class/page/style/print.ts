/** Two pages for the desk: what the class did not get, and whom to talk to. The table is in the gradebook. */
export const PRINT_STYLE = `
@media print {
  @page { size: A4; margin: 10mm 11mm; }
  :root { font-size: 7.6pt; }
  body { padding: 0; line-height: 1.4; }
  main { max-width: none; }
  h2 { margin: 1.4rem 0 0.3rem; break-after: avoid; }
  h3 { break-after: avoid; }
  p { margin-bottom: 0.3rem; }
  nav, details, .filters, .everybody, .lead, button, .list-noted, .caption, .legend, footer { display: none; }
  .tiles { grid-template-columns: repeat(8, 1fr); margin-top: 0.6rem; }
  .tiles div { padding: 0.2rem 0.6rem; }
  .beside { grid-template-columns: 2fr 1fr; }
  .histogram { max-height: 9rem; }
  .cards { grid-template-columns: repeat(3, 1fr); gap: 0.6rem; margin: 0.3rem 0; }
  .card { padding: 0.5rem 0.7rem; break-inside: avoid; background: none; }
  .card p, .case, .ways { margin-bottom: 0.3rem; line-height: 1.3; }
  .card .count { font-size: 1.2rem; }
  .share { margin-bottom: 0.3rem; }
  .share, .heat .cell a, .histogram { print-color-adjust: exact; }
  .heat th, .heat td { padding: 0.12rem 0.4rem; }
  .heat .cell a { padding: 0.05rem 0.3rem; }
  .heat .title { display: inline; }
  .scroll { overflow: visible; }
  .columns { grid-template-columns: repeat(3, 1fr); gap: 0.6rem 1.2rem; margin-top: 0.3rem; }
  .people li { padding: 0.05rem 0; }
  main:has(#since) :is(section:has(#ideas, #groups) .card:nth-child(n+4), section:has(#since) :is(tbody tr:nth-child(n+7), li:nth-child(n+5))) { display: none; }
  main:has(#since) .people li:nth-child(n+8) { display: none; }
  a { color: inherit; text-decoration: none; }
}
`;
