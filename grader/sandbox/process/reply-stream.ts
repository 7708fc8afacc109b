/** What comes out of the guest, as it comes: the lines that are replies, and what else was printed. */
export interface ReplyStreamHandlers {
  /** A line that starts with the nonce, without it. */
  line(text: string): void;
  printed(text: string): void;
  /** A line is longer than a reply may be. */
  tooLong(): void;
}

const NEWLINE = 10;

/**
 * Takes the standard output of the guest apart, chunk by chunk. Nothing is kept but a line that may be a
 * reply, and that up to `limit` bytes.
 */
export function replyStream(
  nonce: string,
  limit: () => number,
  handlers: ReplyStreamHandlers,
): (chunk: Buffer) => void {
  const mark = Buffer.from(`${nonce} `);
  let parts: Buffer[] = [];
  let length = 0;
  let kind: 'unknown' | 'reply' | 'printed' = 'unknown';

  function add(part: Buffer): void {
    if (kind !== 'printed') {
      parts.push(part);
      length += part.length;
    } else {
      handlers.printed(part.toString());
    }
    if (kind === 'unknown' && length >= mark.length) {
      const start = Buffer.concat(parts);
      parts = [start];
      kind = start.subarray(0, mark.length).equals(mark) ? 'reply' : 'printed';
      if (kind === 'printed') {
        forget().forEach((printed) => void handlers.printed(printed.toString()));
      }
    }
    if (kind === 'reply' && length > limit() + mark.length) {
      forget();
      kind = 'printed';
      handlers.tooLong();
    }
  }

  function endLine(): void {
    if (kind === 'reply') {
      handlers.line(Buffer.concat(parts).toString('utf8', mark.length));
    } else if (kind === 'printed' || length > 0) {
      handlers.printed(`${Buffer.concat(parts).toString()}\n`);
    }
    forget();
    kind = 'unknown';
  }

  function forget(): Buffer[] {
    const forgotten = parts;
    parts = [];
    length = 0;
    return forgotten;
  }

  return (chunk) => {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, at));
      endLine();
      from = at + 1;
    }
    if (from < chunk.length) {
      add(chunk.subarray(from));
    }
  };
}
