/** `12,345`. */
export function count(number: number): string {
  return number.toLocaleString('en-US');
}

/** A share as a percentage, with two significant digits of it or of what is missing: `0.054%`, `18%`, `99.95%`. */
export function percent(share: number): string {
  const value = share * 100;
  const missing = Number((100 - value).toPrecision(2));
  return `${value > 90 ? Number((100 - missing).toFixed(9)) : Number(value.toPrecision(2))}%`;
}

/** An upper bound as a percentage with two digits, rounded up. */
export function bound(share: number): string {
  const value = share * 100;
  const step = 10 ** (Math.floor(Math.log10(value)) - 1);
  return `${Number((Math.ceil(value / step - 1e-9) * step).toPrecision(2))}%`;
}

/** A small probability: `1 in 20,000`; 0 stays `0`. */
export function oneIn(chance: number): string {
  return chance === 0 ? '0' : `1 in ${count(Number((1 / chance).toPrecision(2)))}`;
}

/** A Markdown table; the first row is its head. */
export function table(rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

/** A Markdown list of at most `most` lines, and how many more there are. */
export function list(lines: readonly string[], most: number): string {
  const more = lines.length > most ? [`… and ${count(lines.length - most)} more`] : [];
  return [...lines.slice(0, most), ...more].map((line) => `- ${line}`).join('\n');
}

/** Text that opens with a click on its summary. */
export function folded(summary: string, text: string): string {
  return `<details><summary>${summary}</summary>\n\n${text}\n\n</details>`;
}
