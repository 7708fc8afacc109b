/** Two pages for the desk: what the class did not get, and whom to talk to. The table is in the gradebook. */
export const PRINT_STYLE = `
@media print {
  @page { size: A4; margin: 11mm; }
  body { padding: 0; font-size: 8.5pt; line-height: 1.35; }
  main { max-width: none; }
  h1 { font-size: 15pt; }
  h2 { margin: 4mm 0 1mm; font-size: 11.5pt; break-after: avoid; }
  h3 { font-size: 9pt; }
  nav, details, .filters, .everybody, .lead, button, .list-noted, caption, .legend { display: none; }
  .tiles { grid-template-columns: repeat(7, 1fr); gap: 2mm; margin-top: 2mm; }
  .tiles div { padding: 1mm 2mm; }
  .tiles dt { font-size: 7pt; }
  .tiles dd { font-size: 11pt; }
  .histogram { max-width: 120mm; max-height: 32mm; }
  .cards { grid-template-columns: repeat(2, 1fr); gap: 2mm; margin: 1mm 0; }
  .card { padding: 1.5mm 2.5mm; break-inside: avoid; background: none; }
  .card p, .case { margin-bottom: 0.8mm; font-size: 7.5pt; line-height: 1.3; }
  .card .count { font-size: 11pt; }
  .share { margin-bottom: 1mm; }
  .share, .heat .cell a, .histogram { print-color-adjust: exact; }
  .heat { font-size: 7.5pt; }
  .heat th, .heat td { padding: 0.4mm 1.5mm; }
  .heat .cell a { padding: 0.2mm 1.5mm; }
  .heat .title { display: inline; }
  .scroll { overflow: visible; }
  .columns { grid-template-columns: repeat(2, 1fr); gap: 2mm 6mm; }
  .people { font-size: 7.5pt; }
  .people li { padding: 0.2mm 0; }
  .ways, .why { font-size: 7pt; }
  p { margin-bottom: 1mm; }
  a { color: inherit; text-decoration: none; }
  footer { display: none; }
}
`;
