/** On paper: black on white, folds open except for hints and what was printed, and nothing torn apart that is read as one. */
export const PRINT = `
@media print {
  @page { margin: 14mm; }
  html { font-size: 10pt; }
  main, footer { max-width: none; padding: 0; }
  h1 .points { font-size: 30pt; }
  .road { grid-template-columns: repeat(3, 1fr); }
  .road li, .hints, .story, .check, .source, .maybe, .notes { background: none; }
  .exercise { margin-top: 8mm; padding-top: 5mm; }
  .hints, .printed:not([open]), .again { display: none; }
  .check { break-inside: avoid-page; }
  h2, h3, h4, .heading { break-after: avoid; }
  .picture { break-inside: avoid; }
  .values, .source, .unusable-message { overflow: visible; }
  .values dl, .source pre { width: auto; }
  .values dl > div { grid-template-columns: 5.2rem minmax(0, 1fr); }
  .values pre, .source pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  details:not(.hints, .printed)::details-content { content-visibility: visible; display: block; block-size: auto; }
  .bar .filled, .bar .track, mark, .pixels path, .legend span, .line.it { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
}
`;
