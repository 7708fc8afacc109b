import fc, { type Arbitrary } from 'fast-check';
import { replyStream } from '../../sandbox/process/reply-stream.ts';
import { ensure } from './ensure.ts';
import { anyText } from './messages.ts';

const NONCE = 'b64f0c2a';

/** What a guest writes to its output, and the chunks in which it arrives. */
interface Output {
  readonly bytes: Buffer;
  readonly chunks: readonly Buffer[];
  readonly limit: number;
}

const anyBytes: Arbitrary<Buffer> = fc.oneof(
  fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
  anyText(60).map((text) => Buffer.from(text)),
  // Broken UTF-8: overlong, too high, cut short, lone surrogates.
  fc
    .constantFrom('c080', 'e08080', 'f4908080', 'f09f8d', 'eda080', 'e282', 'ff', '80', 'e2', 'f0', '00')
    .map(hex),
  fc
    .constantFrom('\n', '\r\n', '\n\n', `${NONCE} `, `${NONCE}`, ` ${NONCE} {}`, NONCE.slice(0, 5))
    .map((text) => Buffer.from(text)),
  anyText(60).map((text) => Buffer.from(`\n${NONCE} {"id":1,"printed":${JSON.stringify(text)}}\n`)),
  fc
    .tuple(fc.constantFrom('x', '🍎', '\0', `${NONCE} `), fc.nat({ max: 300 }))
    .map(([unit, times]) => Buffer.from(unit.repeat(times))),
);

const anyOutput: Arbitrary<Output> = fc
  .record({
    parts: fc.array(anyBytes, { maxLength: 10 }),
    cuts: fc.array(fc.nat({ max: 300 }), { maxLength: 12 }),
    isDripping: fc.boolean(),
    limit: fc.constantFrom(0, 1, 10, 100, 5_000),
  })
  .map(({ parts, cuts, isDripping, limit }) => {
    const bytes = Buffer.concat(parts);
    return { bytes, limit, chunks: isDripping ? cutUp(bytes, [1]) : cutUp(bytes, cuts) };
  });

/** Any bytes instead of replies give the same lines in whatever chunks they arrive, and no line is too long. */
export const anyBytesAreReadAlike = fc.property(anyOutput, ({ bytes, chunks, limit }) => {
  const whole = read([bytes], limit);
  const cut = read(chunks, limit);
  ensure(JSON.stringify(cut) === JSON.stringify(whole), 'chunks should make no difference');
  for (const line of whole.lines) {
    ensure(Buffer.byteLength(line) <= 3 * limit, 'no line should be longer than a reply may be');
    ensure(!line.includes('\n'), 'a line should have no line break');
  }
  const claimed = bytes.toString('latin1').split('\n').slice(0, -1);
  const count = claimed.filter((line) => line.startsWith(`${NONCE} `)).length;
  ensure(whole.lines.length + whole.tooLong >= count, 'every line with the nonce should be reported');
});

function read(chunks: readonly Buffer[], limit: number) {
  const found = { lines: [] as string[], printed: '', tooLong: 0 };
  const take = replyStream(NONCE, () => limit, {
    line: (text) => void found.lines.push(text),
    printed(text) {
      found.printed += text;
    },
    tooLong() {
      found.tooLong += 1;
    },
  });
  for (const chunk of chunks) {
    take(chunk);
  }
  // Printed text is passed on at the end of its line.
  take(Buffer.from('\n'));
  return found;
}

/** Cuts bytes into chunks of these lengths, over and over. */
function cutUp(bytes: Buffer, lengths: readonly number[]): Buffer[] {
  const chunks: Buffer[] = [];
  for (let from = 0, i = 0; from < bytes.length; i += 1) {
    const to = from + Math.max(1, lengths[i % lengths.length] ?? bytes.length);
    chunks.push(bytes.subarray(from, to));
    from = to;
  }
  return chunks;
}

function hex(text: string): Buffer {
  return Buffer.from(text, 'hex');
}
