import fc from 'fast-check';
import { expect, it } from 'vitest';
import { replyStream } from '../../../sandbox/process/reply-stream.ts';

/** What the stream reports for these chunks. */
function take(chunks: readonly Buffer[], limit = 1000) {
  const taken = { lines: [] as string[], printed: '', tooLong: 0 };
  const push = replyStream('N', () => limit, {
    line: (text) => taken.lines.push(text),
    printed: (text) => {
      taken.printed += text;
    },
    tooLong: () => {
      taken.tooLong += 1;
    },
  });
  chunks.forEach(push);
  return taken;
}

it('lines with the nonce are replies, all other text is printed output', () => {
  expect(take([Buffer.from('\nN {"a":1}\nhello\n\nNo\nN\nN {"b":2}\nhalf')])).toEqual({
    lines: ['{"a":1}', '{"b":2}'],
    printed: 'hello\nNo\nN\nhalf',
    tooLong: 0,
  });
});

it('it does not matter where the chunks end', () => {
  const text = '\nN {"ä":"€"}\nprinted: ü\nN []\n';
  const bytes = Buffer.from(text);
  fc.assert(
    fc.property(fc.array(fc.nat(bytes.length), { maxLength: 20 }), (cuts) => {
      const ends = [...cuts.sort((a, b) => a - b), bytes.length];
      const chunks = ends.map((end, i) => bytes.subarray(i === 0 ? 0 : ends[i - 1], end));
      expect(take(chunks)).toEqual({ lines: ['{"ä":"€"}', '[]'], printed: 'printed: ü\n', tooLong: 0 });
    }),
  );
});

it('a reply that is too long is dropped, and reported once', () => {
  const chunks = Array.from({ length: 100 }, () => Buffer.from('x'.repeat(50)));
  const taken = take([Buffer.from('N '), ...chunks, Buffer.from('\nN ok\n')], 200);
  expect(taken).toEqual({ lines: ['ok'], printed: '', tooLong: 1 });
});

it('invalid UTF-8 becomes replacement characters, wherever the chunks end', () => {
  const bytes = Buffer.from('61e282ff62f09f8d0a', 'hex');
  const single = Array.from(bytes, (byte) => Buffer.of(byte));
  expect(take([bytes]).printed).toBe('a\ufffd\ufffdb\ufffd\n');
  expect(take(single).printed).toBe(take([bytes]).printed);
});

it('a reply that arrives byte by byte takes hardly more memory than its bytes', () => {
  const drops = 200_000;
  const push = replyStream('N', () => 2 * drops, { line() {}, printed() {}, tooLong() {} });
  push(Buffer.from('N '));
  const before = process.memoryUsage().heapUsed;
  for (let i = 0; i < drops; i += 1) {
    push(Buffer.from('x'));
  }
  // Kept as separate buffers, they would take some 100 bytes each.
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(15e6);
});
