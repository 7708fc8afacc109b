import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInShard, readShard, shardName } from '../../class/shard.ts';

test('everybody is in exactly one shard', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (submission, count) => {
      const shards = Array.from({ length: count }, (_, i) => ({ index: i + 1, count }));
      expect(shards.filter((shard) => isInShard(submission, shard))).toHaveLength(1);
    }),
  );
});

test('the shards of many people are about equally large', () => {
  const people = Array.from({ length: 4000 }, (_, i) => `student-${i}`);
  const sizes = [1, 2, 3, 4].map(
    (index) => people.filter((one) => isInShard(one, { index, count: 4 })).length,
  );
  expect(Math.min(...sizes)).toBeGreaterThan(850);
});

test('a shard is read as it is written', () => {
  expect(readShard('3/8')).toEqual({ index: 3, count: 8 });
  expect(shardName(readShard('3/8'))).toBe('3/8');
});

test.each(['0/4', '5/4', '3', '1/0', 'a/b', '-1/4', '1/4/2', '', '1.5/4'])('“%s” is no shard', (text) => {
  expect(() => readShard(text)).toThrow('1/4 to 4/4');
});
