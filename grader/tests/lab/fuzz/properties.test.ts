import fc from 'fast-check';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { loadCatalogue } from '../../../kit/load-catalogue.ts';
import { anyTextIsCleaned } from '../../../lab/fuzz/cleaning.ts';
import { openFuzzKit } from '../../../lab/fuzz/fuzz-kit.ts';
import { anyLineIsRead } from '../../../lab/fuzz/reading.ts';
import { anyBytesAreReadAlike } from '../../../lab/fuzz/streams.ts';

/** A few of what `npm run fuzz` tries by the million. */
const seed = 20260501;

describe('in place of a reply', () => {
  it('any line', () => {
    fc.assert(anyLineIsRead, { numRuns: 1500, seed });
  });

  it('any bytes, in any chunks', () => {
    fc.assert(anyBytesAreReadAlike, { numRuns: 500, seed });
  });
});

it('any text in place of a message', () => {
  fc.assert(anyTextIsCleaned, { numRuns: 800, seed });
});

describe('with the whole kit', () => {
  let kit: Awaited<ReturnType<typeof openFuzzKit>>;
  beforeAll(async () => {
    // Without the images: to judge on those takes long.
    kit = await openFuzzKit(loadCatalogue().filter(({ images }) => images === undefined));
  });
  afterAll(() => kit.close());

  it('any value of the right form, judged', async () => {
    await fc.assert(kit.judged, { numRuns: 600, seed });
  });

  it('whole gradings of such values', async () => {
    await fc.assert(kit.graded, { numRuns: 6, seed, endOnFailure: true });
  });

  it('any file in place of a submission', async () => {
    await fc.assert(kit.staged, { numRuns: 60, seed });
  });

  it('any bytes in place of a file', () => {
    fc.assert(kit.submitted, { numRuns: 150, seed });
  });
});
