import { Bytes, min, uncurry } from './intrinsics.ts';

/** Reads what the trusted side sends: lines of text, and the bytes that a line announces. */
export interface RequestReader {
  /** Waits for the next line; null at the end of the input. */
  nextLine(): string | null;
  nextBytes(length: number): Uint8Array;
}

const NEWLINE = 10;
const decoder = new TextDecoder();
const decode = uncurry(decoder.decode);
const subarray = uncurry(Uint8Array.prototype.subarray);
const indexOf = uncurry(Uint8Array.prototype.indexOf);
const set = uncurry(Uint8Array.prototype.set);

/** @param read waits for bytes, stores them in the array and returns their number; null at the end of the input */
export function createRequestReader(read: (into: Uint8Array) => number | null): RequestReader {
  let buffer = new Bytes(64 * 1024);
  let start = 0;
  let end = 0;

  /** Reads more into the buffer, first making room if it is full; false at the end of the input. */
  function readMore(): boolean {
    if (end === buffer.length) {
      const larger = start > 0 ? new Bytes(buffer.length) : new Bytes(2 * buffer.length);
      set(larger, subarray(buffer, start, end), 0);
      buffer = larger;
      end -= start;
      start = 0;
    }
    const count = read(subarray(buffer, end, buffer.length));
    end += count ?? 0;
    return count !== null;
  }

  return {
    nextLine() {
      let searched = 0;
      for (;;) {
        const at = indexOf(subarray(buffer, start + searched, end), NEWLINE, 0);
        if (at !== -1) {
          const stop = start + searched + at;
          const text = decode(decoder, subarray(buffer, start, stop));
          start = stop + 1;
          return text;
        }
        searched = end - start;
        if (!readMore()) {
          return null;
        }
      }
    },
    nextBytes(length) {
      const bytes = new Bytes(length);
      let have = min(end - start, length);
      set(bytes, subarray(buffer, start, start + have), 0);
      start += have;
      while (have < length) {
        const count = read(subarray(bytes, have, length));
        if (count === null) {
          break;
        }
        have += count;
      }
      return bytes;
    },
  };
}
