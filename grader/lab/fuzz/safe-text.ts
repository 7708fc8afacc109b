import { ensure } from './ensure.ts';

/**
 * Written independently of `sanitize`.
 *
 * @throws AssertionError if a text is not safe to show on a terminal, in a log or in a file
 */
export function ensureSafe(text: string, limit: number): void {
  ensure(Array.from(text).length <= limit, `a text should have at most ${limit} characters`);
  for (const character of text) {
    if (!isHarmless(character.codePointAt(0) as number)) {
      ensure(
        false,
        `a text should not contain ${JSON.stringify(character)} (${character.codePointAt(0)?.toString(16)})`,
      );
    }
  }
  ensure(!/(?:^|\s)::/.test(text), 'no word should start with ::');
  ensure(!/##\w*\[/.test(text), 'a text should not contain ##[');
}

/** By ranges, while `sanitize` goes by Unicode properties, so that a mistake in one does not hide in the other. */
function isHarmless(point: number): boolean {
  if (point < 0x20) {
    return point === 0x0a || point === 0x09;
  }
  return point < 0x7f || !HARMFUL.some(([from, to]) => from <= point && point <= to);
}

const HARMFUL: readonly (readonly [number, number])[] = [
  [0x7f, 0x9f], // C1 controls
  [0xad, 0xad], // soft hyphen
  [0x34f, 0x34f],
  [0x61c, 0x61c], // bidi
  [0x115f, 0x1160], // fillers
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f], // zero width, bidi
  [0x2028, 0x202e], // separators, bidi
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xd800, 0xdfff], // lone surrogates
  [0xfe00, 0xfe0d], // variation selectors, except those of emoji
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
];
