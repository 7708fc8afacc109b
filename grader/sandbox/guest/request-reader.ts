import { Bytes, min, uncurry } from './intrinsics.ts';

/** What comes in: lines of text, and bytes where a line announces them. */
export interface Requests {
  /** The next line, waited for; null where there will be none. */
  line(): string | null;
  bytes(length: number): Uint8Array;
}

const NEWLINE = 10;
const decoder = new TextDecoder();
const toText = uncurry(decoder.decode);
const part = uncurry(Uint8Array.prototype.subarray);
const indexOf = uncurry(Uint8Array.prototype.indexOf);
const set = uncurry(Uint8Array.prototype.set);

/** @param read waits for bytes and puts them in; says how many there are, null at the end */
export function openRequests(read: (into: Uint8Array) => number | null): Requests {
  let buffer = new Bytes(64 * 1024);
  let start = 0;
  let end = 0;

  /** Reads on, in a larger buffer where this one is full. */
  function readOn(): boolean {
    if (end === buffer.length) {
      const larger = start > 0 ? new Bytes(buffer.length) : new Bytes(2 * buffer.length);
      set(larger, part(buffer, start, end), 0);
      buffer = larger;
      end -= start;
      start = 0;
    }
    const count = read(part(buffer, end, buffer.length));
    end += count ?? 0;
    return count !== null;
  }

  return {
    line() {
      let searched = 0;
      for (;;) {
        const at = indexOf(part(buffer, start + searched, end), NEWLINE, 0);
        if (at !== -1) {
          const stop = start + searched + at;
          const text = toText(decoder, part(buffer, start, stop));
          start = stop + 1;
          return text;
        }
        searched = end - start;
        if (!readOn()) {
          return null;
        }
      }
    },
    bytes(length) {
      const bytes = new Bytes(length);
      let have = min(end - start, length);
      set(bytes, part(buffer, start, start + have), 0);
      start += have;
      while (have < length) {
        const count = read(part(bytes, have, length));
        if (count === null) {
          break;
        }
        have += count;
      }
      return bytes;
    },
  };
}
