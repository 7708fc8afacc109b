import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import yauzl from 'yauzl';

/** Reads the bytes of a zip in any order, for yauzl and for ourselves. Nothing is read but what is asked for. */
export class ByteReader extends yauzl.RandomAccessReader {
  readonly size: number;
  private readonly readInto: (bytes: Buffer, position: number) => number;
  private readonly end: () => void;
  private isClosed = false;
  /** The part that was read last: the list of entries is read in thousands of small pieces. */
  private window: { readonly start: number; readonly bytes: Buffer } = { start: 0, bytes: Buffer.alloc(0) };

  private constructor(size: number, readInto: (bytes: Buffer, position: number) => number, end: () => void) {
    super();
    this.size = size;
    this.readInto = readInto;
    this.end = end;
  }

  static ofBytes(bytes: Buffer): ByteReader {
    return new ByteReader(
      bytes.length,
      (into, position) => bytes.copy(into, 0, Math.min(position, bytes.length)),
      () => {},
    );
  }

  /**
   * Opens a regular file; it waits for no pipe and no device.
   *
   * @throws Error if it is none, or cannot be opened
   */
  static ofFile(path: string | Buffer, { followLinks }: { followLinks: boolean }): ByteReader {
    const noFollow = followLinks ? 0 : (constants.O_NOFOLLOW ?? 0);
    const file = openSync(path, constants.O_RDONLY | noFollow | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(file);
    if (!stats.isFile()) {
      closeSync(file);
      throw new Error('not a regular file');
    }
    return new ByteReader(
      stats.size,
      (into, position) => readSync(file, into, 0, into.length, position),
      () => closeSync(file),
    );
  }

  /** @throws Error if there are not as many bytes, or if it is closed: the system may have given the file's number to another */
  bytesAt(position: number, length: number): Buffer {
    if (this.isClosed || position + length > this.size) {
      throw new Error('the zip ends too early');
    }
    const { start, bytes } = this.window;
    if (position < start || position + length > start + bytes.length) {
      this.window = { start: position, bytes: this.fill(position, Math.max(length, WINDOW)) };
    }
    const at = position - this.window.start;
    const found = this.window.bytes.subarray(at, at + length);
    if (found.length < length) {
      throw new Error('the zip ends too early');
    }
    return found;
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    let fault: Error | null = null;
    try {
      this.bytesAt(position, length).copy(buffer, offset);
    } catch (error) {
      fault = error as Error;
    }
    callback(fault);
  }

  override close(callback: (error: Error | null) => void): void {
    if (!this.isClosed) {
      this.isClosed = true;
      this.window = { start: 0, bytes: Buffer.alloc(0) };
      this.end();
    }
    callback(null);
  }

  private fill(position: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(Math.min(length, this.size - position));
    let filled = 0;
    let count = -1;
    while (count !== 0 && filled < bytes.length) {
      count = this.readInto(bytes.subarray(filled), position + filled);
      filled += count;
    }
    return bytes.subarray(0, filled);
  }
}

const WINDOW = 64 * 1024;
