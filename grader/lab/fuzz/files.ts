import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc, { type Arbitrary } from 'fast-check';
import { EXERCISES, SOLUTIONS } from '../../kit/paths.ts';
import { fixtures } from '../hostile/fixture.ts';
import { rightSubmissions } from '../right-submissions.ts';
import { anyText } from './messages.ts';
import { anyDeepNest, anySnippet } from './snippets.ts';

/** Texts to start from, by exercise. */
export type ValidFiles = ReadonlyMap<string, readonly string[]>;

/** The solutions, the stubs, the right submissions and the hostile fixtures. */
export function validFiles(ids: readonly string[]): ValidFiles {
  const right = rightSubmissions();
  const hostile = fixtures();
  return new Map(
    ids.map((id) => {
      const folders = [
        SOLUTIONS,
        EXERCISES,
        ...right.filter(({ exercises }) => exercises.includes(id)).map(({ folder }) => folder),
      ];
      return [
        id,
        [
          ...folders.map((folder) => readFileSync(join(folder, `${id}.ts`), 'utf8')),
          ...hostile.filter(({ exercise }) => exercise === id).map(({ text }) => text),
        ],
      ];
    }),
  );
}

/** A file to submit for an exercise: a valid one with some changes, or something else altogether. */
export function anyFile(id: string, valid: ValidFiles, paths: readonly string[]): Arbitrary<string> {
  const its = fc.constantFrom(...(valid.get(id) ?? []));
  const other = fc.constantFrom(...[...valid.values()].flat());
  const snippet = anySnippet(paths);
  const change = fc.record({
    kind: fc.constantFrom(...KINDS),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(
      { weight: 4, arbitrary: fc.nat({ max: 12 }) },
      { weight: 1, arbitrary: fc.nat({ max: 2_000 }) },
    ),
    to: fc.double({ min: 0, max: 1, noNaN: true }),
    more: fc.oneof({ weight: 3, arbitrary: snippet }, { weight: 1, arbitrary: anyText(200) }),
  });
  const mutated = fc
    .tuple(its, other, fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([text, second, changes]) => changes.reduce((all, one) => changed(all, second, one), text));
  const generated = fc
    .array(fc.oneof(snippet, snippet, anyText(80)), { maxLength: 12 })
    .map((parts) => parts.join('\n'));
  return fc
    .oneof(
      { weight: 360, arbitrary: mutated },
      { weight: 40, arbitrary: generated },
      // Rare, because one in three of them takes the five seconds that staging may take.
      { weight: 1, arbitrary: anyDeepNest(60_000) },
    )
    .map(withinLimit);
}

const KINDS = [
  ...(['delete', 'insert', 'insert line', 'double', 'swap', 'flip', 'splice', 'cut', 'repeat'] as const),
  ...(['CRLF', 'CR', 'one line', 'BOM', 'append'] as const),
];

interface Change {
  readonly kind: (typeof KINDS)[number];
  readonly at: number;
  readonly length: number;
  readonly to: number;
  readonly more: string;
}

function changed(text: string, second: string, { kind, at, length, to, more }: Change): string {
  const from = Math.floor(at * text.length);
  const line = text.indexOf('\n', from) + 1;
  const [before, span, after] = [
    text.slice(0, from),
    text.slice(from, from + length),
    text.slice(from + length),
  ];
  const place = Math.floor(to * after.length);
  switch (kind) {
    case 'delete':
      return before + after;
    case 'insert':
      return before + more + span + after;
    case 'insert line':
      return `${text.slice(0, line)}${more}\n${text.slice(line)}`;
    case 'double':
      return before + span + span + after;
    case 'swap':
      return before + after.slice(0, place) + span + after.slice(place);
    case 'flip':
      return (
        before +
        String.fromCharCode((text.charCodeAt(from) || 0) ^ (1 << (length % 16))) +
        text.slice(from + 1)
      );
    case 'splice':
      return before + second.slice(Math.floor(to * second.length));
    case 'cut':
      return before;
    case 'repeat':
      return before + span.repeat(2 + Math.floor(to * 300)) + after;
    case 'CRLF':
      return text.replaceAll('\n', '\r\n');
    case 'CR':
      return text.replaceAll('\n', '\r');
    case 'one line':
      return text.replaceAll('\n', ' ');
    case 'BOM':
      return `\uFEFF${text}`;
    case 'append':
      return `${text}\n${more}`;
  }
}

/** Larger files are not read at all; see `MAX_FILE_BYTES`. */
function withinLimit(text: string): string {
  return Buffer.byteLength(text) <= 64 * 1024 ? text : text.slice(0, 16 * 1024);
}
