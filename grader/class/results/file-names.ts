import { byCodePoints } from '../../text/code-points.ts';

/**
 * The name of the files of each submission, without `.json` or `.html`: the same on every system, and no two that any
 * system takes for one. It is the submission itself, to the code point, unless
 *
 * - some system refuses it: then what is refused becomes `_`, and `~2` follows;
 * - it is too long: then it is cut, and `~2` follows;
 * - it equals another one but for case or composition: the first, as code points, keeps its name; `~2`, `~3` follow the
 *   others.
 *
 * No such name is that of another submission, one that really ends in `~2`.
 *
 * @param submissions in any order, which makes no difference
 */
export function fileNamesOf(submissions: readonly string[]): ReadonlyMap<string, string> {
  const sorted = [...new Set(submissions)].sort(
    // Halves of a pair are all the same to `byCodePoints`.
    (a, b) => byCodePoints(a, b) || (a < b ? -1 : 1),
  );
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const submission of sorted) {
    const key = equalityKey(submission);
    if (isAccepted(submission) && !taken.has(key)) {
      taken.add(key);
      names.set(submission, submission);
    }
  }
  const next = new Map<string, number>();
  for (const submission of sorted.filter((submission) => !names.has(submission))) {
    const start = cut(withoutRefused(submission), LONGEST - LONGEST_NUMBER);
    let number = next.get(equalityKey(start)) ?? 2;
    while (taken.has(equalityKey(`${start}~${number}`))) {
      number++;
    }
    next.set(equalityKey(start), number + 1);
    taken.add(equalityKey(`${start}~${number}`));
    names.set(submission, `${start}~${number}`);
  }
  return names;
}

/**
 * Bytes in UTF-8: a file system takes 255 (Windows and macOS count less), of which `.json`, `.html` and the end of a
 * draft, `.1234567890.tmp`, need 20.
 */
const LONGEST = 255 - 20;
/** Bytes of `~1234567`. */
const LONGEST_NUMBER = 8;

function isAccepted(name: string): boolean {
  return (
    name !== '' &&
    !/[. ]$/.test(name) &&
    !DEVICE.test(name) &&
    name === withoutRefused(name) &&
    Buffer.byteLength(name) <= LONGEST
  );
}

/** What the name is to Windows and macOS, which do not tell apart upper and lower case, composed and decomposed letters. */
export function equalityKey(name: string): string {
  // First lower case, as `ẞ` is `ß` then, and `SS` in upper case, like `ss`. Case may move what is composed.
  return name.normalize('NFD').toLowerCase().toUpperCase().normalize('NFD');
}

/** Names that end in a dot or a space are refused, too, but not with a `~2` behind. */
function withoutRefused(name: string): string {
  const visible = name.replace(REFUSED, '_');
  // A device keeps its name whatever follows the first dot: `AUX.b.json`.
  return DEVICE.test(visible) ? visible.replace('.', '_') : visible;
}

/** Lone surrogates (`\p{Cs}`) are no text in UTF-8. */
const REFUSED = /[<>:"/\\|?*\p{Cc}\p{Cs}]/gu;
const DEVICE = /^(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³]) *(?:\.|$)/i;

/** The longest start of a text that has at most `limit` bytes in UTF-8. */
function cut(text: string, limit: number): string {
  let end = 0;
  let bytes = 0;
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > limit) {
      return text.slice(0, end);
    }
    end += character.length;
  }
  return text;
}
