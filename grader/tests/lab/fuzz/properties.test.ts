import fc from 'fast-check';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { loadCatalogue } from '../../../kit/load-catalogue.ts';
import { openFuzzKit } from '../../../lab/fuzz/fuzz-kit.ts';
import { anyLineIsRead } from '../../../lab/fuzz/reading.ts';
import { anyTextIsSanitized } from '../../../lab/fuzz/sanitizing.ts';
import { anyBytesAreReadAlike } from '../../../lab/fuzz/streams.ts';

/** A few of the examples that `npm run fuzz` tries by the million. */
const seed = 20260501;

describe('instead of a reply', () => {
  it('any line', () => {
    fc.assert(anyLineIsRead, { numRuns: 1500, seed });
  });

  it('any bytes, in any chunks', () => {
    fc.assert(anyBytesAreReadAlike, { numRuns: 500, seed });
  });
});

it('any text instead of a message', () => {
  fc.assert(anyTextIsSanitized, { numRuns: 800, seed });
});

describe('with the whole kit', () => {
  let kit: Awaited<ReturnType<typeof openFuzzKit>>;
  beforeAll(async () => {
    // Without the exercise that has images, because its checks take long.
    kit = await openFuzzKit(loadCatalogue().filter(({ images }) => images === undefined));
  });
  afterAll(() => kit.close());

  it('any value of the right form is judged', async () => {
    await fc.assert(kit.judged, { numRuns: 600, seed });
  });

  it('whole gradings with such values give results', async () => {
    await fc.assert(kit.graded, { numRuns: 6, seed, endOnFailure: true });
  });

  it('any file instead of a submission', async () => {
    await fc.assert(kit.staged, { numRuns: 60, seed });
  });

  it('any bytes instead of a file', () => {
    fc.assert(kit.submitted, { numRuns: 150, seed });
  });
});
