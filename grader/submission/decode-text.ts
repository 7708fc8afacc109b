import { foreignHelp, foreignKind, SAVE_AS_UTF8 } from '../text/file-kind.ts';
import { placeAt } from '../text/place.ts';

export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  /** Why it is no text that can be read, to follow "03-loss.ts ". */
  | { readonly kind: 'fault'; readonly fault: string };

/** The text of a file, without a byte order mark. Only UTF-8 is read: any other encoding would be a guess. */
export function decodeText(bytes: Uint8Array): Decoded {
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { kind: 'fault', fault: faultOf(bytes) };
  }
}

function faultOf(bytes: Uint8Array): string {
  const kind = foreignKind(bytes);
  if (kind !== null) {
    return `is ${kind}. ${foreignHelp(kind)}`;
  }
  const { line, column } = placeAt(startInUtf8(bytes), Number.POSITIVE_INFINITY);
  return `is not saved as UTF-8: the character in line ${line}, column ${column} is in another encoding, such as Windows-1252. ${SAVE_AS_UTF8}`;
}

/** The text before the first byte that is not UTF-8. */
function startInUtf8(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) {
    const before = Buffer.byteLength(text.slice(0, at));
    // The file itself may hold this sign.
    if (!Buffer.from(bytes.subarray(before, before + 3)).equals(REPLACEMENT)) {
      return text.slice(0, at);
    }
  }
  return text;
}

const REPLACEMENT = Buffer.from('\ufffd');
