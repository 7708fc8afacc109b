import { sanitize } from '../../text/sanitize.ts';
import type { Terminal } from './terminal.ts';

/**
 * Makes every text in a value safe for a terminal; without Unicode, also spells typographic signs in ASCII.
 * It changes lengths, so it comes before any layout.
 */
export function printable<Value>(value: Value, terminal: Terminal): Value {
  return mapTexts(value, (text) => {
    const clean = sanitize(text, MOST_CHARACTERS);
    return terminal.unicode ? clean : clean.replace(TYPOGRAPHIC, (sign) => IN_ASCII[sign] ?? sign);
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

/** A safety net: texts should be cut where they are made. */
const MOST_CHARACTERS = 20_000;

const IN_ASCII: Readonly<Record<string, string>> = {
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
const TYPOGRAPHIC = new RegExp(`[${Object.keys(IN_ASCII).join('')}]`, 'gu');
