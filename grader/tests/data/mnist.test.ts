import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { onlyThreesAndSevens, toMatrix } from '../../../data/digits.ts';
import { chanceFrom } from '../../../data/draw/chance.ts';
import { parseImages, parseLabels, readUnpacked } from '../../../data/idx.ts';
import { installMnist, OFFICIAL } from '../../../data/install-mnist.ts';
import { accuracy, isThree, train } from '../../../solutions/06-three-or-seven.ts';

/** Where a copy of the two t10k files may lie, next to the repository. */
const FOLDER = fileURLToPath(new URL('../../../../shared/data/mnist', import.meta.url));
const IMAGES = join(FOLDER, 't10k-images-idx3-ubyte.gz');
const LABELS = join(FOLDER, 't10k-labels-idx1-ubyte.gz');
const isThere = existsSync(IMAGES) && existsSync(LABELS);

describe.runIf(isThere)('the real MNIST', () => {
  const readAll = () =>
    onlyThreesAndSevens(
      {
        images: parseImages(readUnpacked(IMAGES), IMAGES),
        labels: parseLabels(readUnpacked(LABELS), LABELS),
      },
      IMAGES,
    );

  test('has 1,010 threes and 1,028 sevens among the test images', () => {
    const { labels } = readAll();
    expect([3, 7].map((digit) => labels.filter((label) => label === digit).length)).toEqual([1010, 1028]);
  });

  test.each([
    [IMAGES, OFFICIAL.testImages],
    [LABELS, OFFICIAL.testLabels],
  ])('%s is the official one', (path, official) => {
    const bytes = readUnpacked(path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect({ bytes: bytes.length, sha256 }).toEqual(official);
  });

  test('the reference learns on 1,600, and is right on more than 96% of the other 438, five times', () => {
    const { images, labels } = readAll();
    const rows = toMatrix({ rows: images.count, columns: 784, bytes: images.bytes });
    for (const seed of [1, 2, 3, 4, 5]) {
      const chance = chanceFrom(seed);
      const order = [...rows.keys()].map((i) => [chance.unit(), i] as const).sort(([a], [b]) => a - b);
      const shuffledRows = order.map(([, i]) => rows[i] as number[]);
      const targets = order.map(([, i]) => (labels[i] === 3 ? 1 : 0));
      const params = train(shuffledRows.slice(0, 1600), targets.slice(0, 1600), chance.bell);
      const decisions = isThree(shuffledRows.slice(1600), params);
      expect(accuracy(decisions, targets.slice(1600))).toBeGreaterThan(0.96);
    }
  });

  test('the two t10k files alone are not installed', () => {
    expect(() => installMnist([FOLDER])).toThrow(
      expect.objectContaining({
        code: 'no-mnist',
        message: expect.stringContaining('train-images-idx3-ubyte.gz, train-labels-idx1-ubyte.gz'),
      }),
    );
  });
});

test('the two t10k files of MNIST are there for these tests', (context) => {
  context.skip(!isThere, `no real MNIST to test with in ${FOLDER}`);
});
