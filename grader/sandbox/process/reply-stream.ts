/** Receives the output of the guest as it arrives: lines that are replies, and other printed text. */
export interface ReplyStreamHandlers {
  /** A line that started with the nonce, without the nonce. */
  line(text: string): void;
  printed(text: string): void;
  /** A line that started with the nonce is longer than a reply may be; its rest is dropped. */
  tooLong(): void;
}

const NEWLINE = 10;

/** The parts of a line are joined when there are more than this: a tiny buffer takes more memory than its bytes. */
const MAX_PARTS = 1000;

/**
 * Splits the standard output of the guest into replies and printed text. Chunks may end anywhere. Only a line
 * that may be a reply is buffered, up to `limit` bytes.
 *
 * @returns takes the next chunk
 */
export function replyStream(
  nonce: string,
  limit: () => number,
  handlers: ReplyStreamHandlers,
): (chunk: Buffer) => void {
  const prefix = Buffer.from(`${nonce} `);
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
    if (kind === 'unknown' && length >= prefix.length) {
      const start = join();
      kind = start.subarray(0, prefix.length).equals(prefix) ? 'reply' : 'printed';
      if (kind === 'printed') {
        print(start);
        clear();
      }
    }
    if (kind === 'reply' && length > limit() + prefix.length) {
      clear();
      kind = 'dropped';
      handlers.tooLong();
    } else if (parts.length > MAX_PARTS) {
      join();
    }
  }

  function endLine(): void {
    if (kind === 'reply') {
      handlers.line(join().toString('utf8', prefix.length));
    } else if (kind === 'printed' || length > 0) {
      print(join());
      handlers.printed(`${decoder.decode()}\n`);
    }
    clear();
    kind = 'unknown';
  }

  /** A part may end in the middle of a character; the decoder keeps its first bytes for the next part. */
  function print(part: Buffer): void {
    handlers.printed(decoder.decode(part, { stream: true }));
  }

  function join(): Buffer {
    const [first = EMPTY, ...more] = parts;
    const joined = more.length === 0 ? first : Buffer.concat(parts);
    parts = [joined];
    return joined;
  }

  function clear(): void {
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
