import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { averageImages, nearerToThree } from '../../../data/average-images.ts';
import { DIGIT_FILES } from '../../../data/digit-files.ts';
import { DRAWN_DIGITS, readDigits } from '../../../data/digits.ts';
import { OFFICIAL } from '../../../data/install-mnist.ts';
import { accuracy } from '../../../solutions/06-three-or-seven.ts';

const path = fileURLToPath(new URL('../../../data/README.md', import.meta.url));
/** Without the spaces that line up its tables. */
const readme = readFileSync(path, 'utf8').replace(/ +/g, ' ');
const { train: trainSet, test: testSet } = readDigits();

/** 2,000 for 2000. */
const written = (number: number) => number.toLocaleString('en-US');

describe('data/README.md', () => {
  test.each(Object.values(DIGIT_FILES))('has the size and the sum of %s', (name) => {
    const bytes = readFileSync(join(DRAWN_DIGITS, name));
    const sum = createHash('sha256').update(bytes).digest('hex');
    expect(readme).toContain(`| \`${name}\` | ${written(bytes.length)} | \`${sum}\` |`);
  });

  test('has the counts of the drawn digits', () => {
    for (const [what, { targets }] of [
      ['train images (`train-…`)', trainSet],
      ['test images (`t10k-…`)', testSet],
    ] as const) {
      const threes = targets.filter((target) => target === 1).length;
      const counts = [targets.length, threes, targets.length - threes].map(written).join(' | ');
      expect(readme).toContain(`| ${what} | ${counts} |`);
    }
  });

  test('says how far the average images get', () => {
    const share = accuracy(nearerToThree(testSet.images, averageImages(trainSet)), testSet.targets);
    expect(readme).toContain(`the average 3 or the average 7 | **${share.toFixed(3)}** |`);
  });

  test('has the sizes and the sums that the real MNIST must have', () => {
    for (const [file, { bytes, sha256 }] of Object.entries(OFFICIAL)) {
      const name = DIGIT_FILES[file as keyof typeof DIGIT_FILES].replace('.gz', '');
      expect(readme).toContain(`| \`${name}\` | ${written(bytes)} | \`${sha256}\` |`);
    }
  });
});

test('the four files are less than 1 MB together', () => {
  const sizes = Object.values(DIGIT_FILES).map((name) => readFileSync(join(DRAWN_DIGITS, name)).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_000_000);
});
