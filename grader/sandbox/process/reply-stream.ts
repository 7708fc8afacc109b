/** What comes out of the guest, as it comes: the lines that are replies, and what else was printed. */
export interface ReplyStreamHandlers {
  /** A line that starts with the nonce, without it. */
  line(text: string): void;
  printed(text: string): void;
  /** A line is longer than a reply may be; the rest of it is dropped. */
  tooLong(): void;
}

const NEWLINE = 10;

/** A line that comes in ever so small pieces is put together now and then: each piece costs more than it holds. */
const MOST_PARTS = 1000;

/**
 * Takes the standard output of the guest apart, chunk by chunk; where it is cut into chunks makes no
 * difference. Nothing is kept but a line that may be a reply, and that up to `limit` bytes.
 */
export function replyStream(
  nonce: string,
  limit: () => number,
  handlers: ReplyStreamHandlers,
): (chunk: Buffer) => void {
  const mark = Buffer.from(`${nonce} `);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let parts: Buffer[] = [];
  let length = 0;
  let kind: 'unknown' | 'reply' | 'printed' | 'dropped' = 'unknown';

  function add(part: Buffer): void {
    if (kind === 'dropped') {
      return;
    }
    if (kind === 'printed') {
      print(part);
      return;
    }
    parts.push(part);
    length += part.length;
    if (kind === 'unknown' && length >= mark.length) {
      const start = join();
      kind = start.subarray(0, mark.length).equals(mark) ? 'reply' : 'printed';
      if (kind === 'printed') {
        print(start);
        forget();
      }
    }
    if (kind === 'reply' && length > limit() + mark.length) {
      forget();
      kind = 'dropped';
      handlers.tooLong();
    } else if (parts.length > MOST_PARTS) {
      join();
    }
  }

  function endLine(): void {
    if (kind === 'reply') {
      handlers.line(join().toString('utf8', mark.length));
    } else if (kind === 'printed' || length > 0) {
      print(join());
      handlers.printed(`${decoder.decode()}\n`);
    }
    forget();
    kind = 'unknown';
  }

  /** A character may be cut in two by the end of a part: it is told with the next one. */
  function print(part: Buffer): void {
    handlers.printed(decoder.decode(part, { stream: true }));
  }

  function join(): Buffer {
    const [first = EMPTY, ...more] = parts;
    const joined = more.length === 0 ? first : Buffer.concat(parts);
    parts = [joined];
    return joined;
  }

  function forget(): void {
    parts = [];
    length = 0;
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

const EMPTY = Buffer.alloc(0);
