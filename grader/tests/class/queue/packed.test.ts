import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from '../../../class/queue/packed.ts';

test('whatever is packed comes back, and no store meets a character that it does not take', async () => {
  const texts = fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  });
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), texts, async (value, text) => {
      const packed = await pack([value, text]);
      expect(packed).toMatch(/^[A-Za-z0-9+/=]*$/);
      expect(await unpack(packed, 1_000_000)).toEqual([JSON.parse(JSON.stringify(value)), text]);
    }),
  );
});

test('a small text that unpacks to a large one is not unpacked', async () => {
  const packed = await pack('a'.repeat(10_000_000));
  expect(packed.length).toBeLessThan(100_000);
  await expect(unpack(packed, 1_000_000)).rejects.toThrow();
});

test('what nobody packed is refused', async () => {
  for (const packed of [undefined, null, 7, {}, '', 'not packed', Buffer.from('{}').toString('base64')]) {
    await expect(unpack(packed, 1_000)).rejects.toThrow();
  }
});
