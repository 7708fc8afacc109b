import { sanitize } from '../../text/sanitize.ts';
import type { Terminal } from './terminal.ts';

/**
 * A value with every text in it made safe for a terminal, and where there is no Unicode, with
 * typographic signs spelled in ASCII. Done before anything is laid out, as it changes lengths.
 */
export function printable<Value>(value: Value, look: Terminal): Value {
  return mapTexts(value, (text) => {
    const clean = sanitize(text, LONGEST);
    return look.unicode ? clean : clean.replace(TYPOGRAPHIC, (sign) => PLAIN[sign] ?? sign);
  }) as Value;
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') {
    return change(value);
  }
  if (Array.isArray(value)) {
    return value.map((entry) => mapTexts(entry, change));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, mapTexts(entry, change)]));
  }
  return value;
}

/** A safety net; whoever made the text cut it shorter. */
const LONGEST = 20_000;

const PLAIN: Readonly<Record<string, string>> = {
  '…': '...',
  '–': '-',
  '—': '-',
  '−': '-',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '·': '-',
  '×': 'x',
  '≤': '<=',
  '≥': '>=',
  '≈': '~',
  '²': '^2',
  '→': '->',
  '\u00a0': ' ',
};
const TYPOGRAPHIC = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');
