/**
 * What kind of file these bytes are, if they are not text in UTF-8: `a Word document`, `saved as UTF-16`. To follow
 * "03-loss.ts is". Null if they look like nothing known.
 */
export function foreignKind(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 1000)).toString('latin1');
  const binary = BINARY.find(([signature]) => start.startsWith(signature));
  if (binary !== undefined) {
    return binary[1](start);
  }
  const text = start.replace(/^\xef\xbb\xbf/, '');
  return encodingOf(bytes, start) ?? TEXTS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** In Latin letters, every second byte of UTF-16 is zero, and three of four in UTF-32. */
function encodingOf(bytes: Uint8Array, start: string): string | null {
  const zeros = bytes.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0) / Math.max(1, bytes.length);
  if (start.startsWith('\xff\xfe\0\0') || start.startsWith('\0\0\xfe\xff') || zeros > 0.6) {
    return 'saved as UTF-32';
  }
  return start.startsWith('\xff\xfe') || start.startsWith('\xfe\xff') || zeros > 0.2
    ? 'saved as UTF-16'
    : null;
}

/** Files that are no texts, by their first bytes. */
const BINARY: readonly (readonly [string, (start: string) => string])[] = [
  ['PK\x03\x04', (start) => (/word\/|\[Content_Types\]|opendocument/.test(start) ? DOCUMENT : ARCHIVE)],
  ['\xd0\xcf\x11\xe0', () => DOCUMENT],
  ['\x1f\x8b', () => ARCHIVE],
  ['%PDF-', () => 'a PDF, not a plain text'],
  ['\x89PNG', () => PICTURE],
  ['\xff\xd8\xff', () => PICTURE],
  ['GIF8', () => PICTURE],
];
const DOCUMENT = 'a document of a word processor, not a plain text';
const ARCHIVE = 'an archive (zip), not the file in it';
const PICTURE = 'a picture, not a text';

/** Texts that are no TypeScript, by their beginning. */
const TEXTS: readonly (readonly [RegExp, string])[] = [
  [/^\{\\rtf/, 'a text with fonts and colours (RTF), not a plain text'],
  [/^\s*\{\s*"(?:cells|nbformat|metadata)"/, 'a Jupyter notebook, not TypeScript'],
  [/^\s*<(?:!doctype html|html|head|body)\b/i, 'a web page (HTML), not the file that it shows'],
  [/^\s*<\?xml\b/i, 'an XML file, not TypeScript'],
  [/^\s*\{\s*"[^"\n]*"\s*:/, 'a JSON file, not TypeScript'],
];

/** What to do about a file of such a kind. */
export function foreignHelp(kind: string): string {
  if (kind.startsWith('saved as')) {
    return SAVE_AS_UTF8;
  }
  return /web page/.test(kind)
    ? 'Download the file itself (on GitHub: “Raw”), or copy the code into it.'
    : 'Copy the code into a plain text file with this name; VS Code makes such files.';
}

export const SAVE_AS_UTF8 =
  'In your editor, save it with the encoding UTF-8 (VS Code: the name of the encoding in the bar at the bottom, then “Save with Encoding”).';
