import fc, { type Arbitrary } from 'fast-check';

/**
 * Any text that student code could throw, print or use as a name: whole and broken characters, and what terminals,
 * build logs, JSON, HTML, Markdown and spreadsheets treat as a command or as syntax.
 *
 * @param maxLength in UTF-16 code units, as JavaScript counts
 */
export function anyText(maxLength: number): Arbitrary<string> {
  return fc
    .oneof(
      { weight: 4, arbitrary: fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')) },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
      { weight: 1, arbitrary: repeated(maxLength) },
    )
    .map((text) => text.slice(0, maxLength));
}

/** A text on which a regular expression may backtrack for long: some pieces many times, and an end that does not match. */
export function repeated(maxLength: number): Arbitrary<string> {
  return fc
    .tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.nat({ max: maxLength }), piece)
    .map(([pieces, length, end]) => {
      const unit = pieces.join('') || 'a';
      return unit.repeat(Math.ceil(length / unit.length)).slice(0, length) + end;
    });
}

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: these are parts of texts, not templates
const TROUBLE = splitList(
  '¦',
  '\u001b¦\u001b[¦\u001b]¦\u001b]8;;¦\u001b\\¦\u009b¦\u009c¦\u0007¦\u0008¦\0¦31m¦0;¦2J¦;¦0',
  'm¦\r¦\n¦\r\n¦\t¦ ¦\u007f¦\u0085¦\u00a0¦::¦:¦::error::¦##¦#¦##[¦##vso[¦[¦]¦\\¦\\::¦#\\#',
  '\u202e¦\u2066¦\u200b¦\u200d¦\u200f¦\ufeff¦\u2028¦\u2029¦\u2060¦\u00ad¦\ud83c¦\udf4e¦🍎¦❤️',
  '\ufe0f¦\ufe0e¦\u{e0041}¦\u{e0100}¦\u3164¦\u115f¦\u034f¦e\u0301¦値¦ﷺ¦\u0300',
  '\u{1f468}\u200d\u{1f469}¦\u{10ffff}¦\uffff¦\ufffd¦… (cut)¦<script>¦</¦&lt;¦`¦```¦|¦=1+1',
  '@¦%s¦%n¦$&¦$1¦${¦{}¦__proto__¦constructor¦toJSON¦undefined¦NaN¦Infinity¦null¦-0¦1e999¦"',
  "'¦a promise¦hole¦entry 1 is¦not written yet¦Maximum call stack size exceeded¦a¦word ",
  'at f (student:03-loss:1:1)¦data:application/javascript;base64,¦[1, 2, … 784 in all]',
  '"\\u001b"',
);
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: end of the list

const piece: Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...TROUBLE) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) },
  { weight: 1, arbitrary: fc.string({ maxLength: 5 }) },
);

/** Splits the lines of a list that has several short texts to a line. */
export function splitList(separator: string, ...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(separator));
}
