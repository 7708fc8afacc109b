/** What comes out of the guest, as it comes: the lines that are replies, and what else was printed. */
export interface ReplyStreamHandlers {
  /** A line that starts with the nonce, without it. */
  line(text: string): void;
  printed(text: string): void;
  /** A line is longer than a reply may be. */
  tooLong(): void;
}

export interface ReplyStream {
  push(chunk: Buffer): void;
}

const NEWLINE = 10;

/**
 * Takes the standard output of the guest apart. Nothing is kept but the start of a line that may be a
 * reply, and that only up to `limit` bytes.
 */
export function readReplies(nonce: string, limit: () => number, handlers: ReplyStreamHandlers): ReplyStream {
  const mark = Buffer.from(`${nonce} `);
  let parts: Buffer[] = [];
  let length = 0;
  let isPrinted = false;

  function add(part: Buffer): void {
    if (isPrinted) {
      handlers.printed(part.toString());
      return;
    }
    parts.push(part);
    length += part.length;
    if (length < mark.length) {
      return;
    }
    if (parts.length > 1 && !isPrinted) {
      parts = length < SMALL ? [Buffer.concat(parts)] : parts;
    }
    if (!startsWith(parts, mark)) {
      isPrinted = true;
      handlers.printed(Buffer.concat(parts).toString());
      parts = [];
    } else if (length > limit() + mark.length) {
      handlers.tooLong();
      parts = [];
      length = 0;
      isPrinted = true;
    }
  }
  return { push() {} };
}
