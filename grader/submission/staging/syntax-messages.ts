import { NO_IMPORT_CALLS } from './import-rules.ts';

/** Rewords a message of esbuild for people who do not write parsers. */
export function syntaxMessage(id: string, text: string): string {
  if (id.endsWith('dynamic-import') || id.endsWith('require-call') || id === 'indirect-require') {
    return NO_IMPORT_CALLS;
  }
  if (id === 'empty-import-meta') {
    return 'import.meta does not work here. Use only the arguments of the function and what is in the file.';
  }
  const known = PHRASES.find(([pattern]) => pattern.test(text));
  return known === undefined
    ? `this cannot be read as TypeScript: ${text}.`
    : text.replace(known[0], known[1]);
}

const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/^.*end of file.*$/s, 'the file ends too early. Is a closing } or ) missing?'],
  [/^Unterminated string literal$/, 'a text starts here and does not end. Is a quote missing?'],
  [/^Unterminated template literal$/, 'a text starts here and does not end. Is a ` missing?'],
  [/^The symbol "(.*)" has already been declared$/s, '“$1” is declared twice. Rename or remove one of them.'],
  [
    /^Cannot assign to "(.*)" because it is a constant$/s,
    '“$1” is a const, so it cannot get a new value. Declare it with let.',
  ],
  [/^Cannot assign to import "(.*)"$/s, '“$1” is imported, so it cannot get a new value here.'],
  [
    /^(?:Top-level await .*|"await" can only be used inside an "async" function)$/s,
    'await does not work here. The functions of the exercises return their answer directly.',
  ],
];
