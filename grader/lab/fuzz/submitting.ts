import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc, { type Arbitrary, type IProperty } from 'fast-check';
import { readSubmission } from '../../submission/read-submission.ts';
import { ensure } from './ensure.ts';
import { anyText } from './messages.ts';
import { ensureSafe } from './safe-text.ts';

/** Any bytes instead of a file are read as they are, or a message says why not. */
export function anyBytesAreSubmitted(folder: string, valid: readonly string[]): IProperty<[Uint8Array]> {
  return fc.property(anyFileBytes(valid), (bytes) => {
    writeFileSync(join(folder, '03-loss.ts'), bytes);
    const { files } = readSubmission(folder, ['03-loss', '04-gradient-step']);
    ensure(
      [...files.keys()].join() === '03-loss.ts,04-gradient-step.ts',
      'the listed files should be there, and no others',
    );
    const file = files.get('03-loss.ts');
    if (file?.kind === 'text') {
      ensure(bytes.length <= MOST_BYTES, 'a file that is read should not be too large');
      const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
      ensure(
        Buffer.from(file.text).equals(bytes.subarray(mark)),
        'the text should be what the file contains',
      );
    } else {
      ensure(file !== undefined, 'there should be a file or a message');
      ensureSafe(file.message, 300);
      ensure(!file.message.includes(folder), 'no message should name a folder of this machine');
    }
    ensure(files.get('04-gradient-step.ts')?.kind === 'unusable', 'a missing file should be unusable');
  });
}

/** 64 KiB. Written independently of `MAX_FILE_BYTES`. */
const MOST_BYTES = 65_536;

function anyFileBytes(valid: readonly string[]): Arbitrary<Uint8Array> {
  const change = fc.record({
    at: fc.nat(),
    drop: fc.nat({ max: 5 }),
    bytes: fc.uint8Array({ maxLength: 4 }),
  });
  const broken = fc
    .tuple(fc.constantFrom(...valid), fc.array(change, { maxLength: 3 }))
    .map(([text, changes]) => changes.reduce(splice, Buffer.from(text)) as Uint8Array);
  const padded = fc
    .tuple(fc.constantFrom(...valid), fc.integer({ min: MOST_BYTES - 3, max: MOST_BYTES + 3 }))
    .map(([text, length]) => Buffer.from(text.padEnd(length, ' ')).subarray(0, length));
  return fc.oneof(
    { weight: 5, arbitrary: broken },
    { weight: 2, arbitrary: fc.uint8Array({ maxLength: 200 }) },
    { weight: 1, arbitrary: anyText(200).map((text) => Buffer.from(text)) },
    { weight: 1, arbitrary: anyText(200).map((text) => Buffer.from(text, 'utf16le')) },
    { weight: 1, arbitrary: padded },
  );
}

function splice(all: Buffer, { at, drop, bytes }: { at: number; drop: number; bytes: Uint8Array }): Buffer {
  const from = at % (all.length + 1);
  return Buffer.concat([all.subarray(0, from), bytes, all.subarray(from + drop)]);
}
