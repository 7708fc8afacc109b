import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Chunks, type Sending } from '../../../class/queue/chunks.ts';
import { digestOf } from '../../../class/queue/queue-name.ts';
import { saying } from './small-catalogue.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const sending = (text: string): Sending => ({ digest: digestOf(text), submission: saying(text) });

function chunksOf(all: readonly Sending[]): readonly (readonly Sending[])[] {
  const sent: (readonly Sending[])[] = [];
  const chunks = new Chunks((chunk) => void sent.push(chunk));
  for (const one of all) {
    chunks.add(one);
  }
  vi.advanceTimersByTime(1_000);
  return sent;
}

test('everybody is sent once, in order, one to four together', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (texts) => {
      const all = texts.map(sending);
      const sent = chunksOf(all);
      expect(sent.flat()).toEqual(all);
      expect(sent.every(({ length }) => length >= 1 && length <= 4)).toBe(true);
    }),
  );
});

test('whoever goes on after the first chunks makes the same others', () => {
  const all = Array.from({ length: 40 }, (_, i) => sending(`text ${i}`));
  const [first = [], ...others] = chunksOf(all);
  expect(chunksOf(all.slice(first.length))).toEqual(others);
  expect(others.length).toBeGreaterThan(10);
});

test('the last do not wait for others that do not come', () => {
  const sent: unknown[] = [];
  const chunks = new Chunks((chunk) => void sent.push(chunk));
  const open = Array.from({ length: 20 }, (_, i) => sending(`text ${i}`)).find(
    ({ digest }) => Number.parseInt(digest.at(-1) ?? '', 16) % 2 === 1,
  ) as Sending;
  chunks.add(open);
  expect(sent).toEqual([]);
  vi.advanceTimersByTime(1_000);
  expect(sent).toEqual([[open]]);
});
