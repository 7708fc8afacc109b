import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import {
  DIGIT_FILES,
  digitFileOf,
  findAllDigitFiles,
  type LabelledImages,
  writeDigitFiles,
} from '../../../data/digit-files.ts';
import { DRAWN_DIGITS, firstImages, readDigits, toMatrix } from '../../../data/digits.ts';
import { packImages, packLabels, parseImages, parseLabels, readUnpacked } from '../../../data/idx.ts';

const root = mkdtempSync(join(tmpdir(), 'digits-'));
afterAll(() => rmSync(root, { recursive: true }));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(root, 'case-'));
});

/** As many images as labels; each image is full of its own position. */
function labelled(...labels: number[]): LabelledImages {
  const bytes = Uint8Array.from({ length: labels.length * 784 }, (_, i) => Math.floor(i / 784));
  return { images: { count: labels.length, height: 28, width: 28, bytes }, labels: Uint8Array.from(labels) };
}

function targetsOf(labels: ArrayLike<number>): number[] {
  return Array.from(labels, (label) => (label === 3 ? 1 : 0));
}

describe('readDigits', () => {
  test('keeps 3s and 7s in their order, with 1 for a three', () => {
    writeDigitFiles(folder, labelled(7, 1, 3, 3, 9), labelled(0, 3, 7));
    const { train, test } = readDigits(folder);
    expect(train.targets).toEqual([0, 1, 1]);
    expect(train.images).toMatchObject({ rows: 3, columns: 784 });
    expect([0, 784, 1568].map((i) => train.images.bytes[i])).toEqual([0, 2, 3]);
    expect(train.images.bytes).toHaveLength(3 * 784);
    expect(test.targets).toEqual([1, 0]);
    expect(test.images.bytes[0]).toBe(1);
  });

  test('reads the drawn digits if no folder is named', () => {
    const { train, test } = readDigits();
    expect([train.images.rows, test.images.rows]).toEqual([2000, 500]);
    expect(isDeepStrictEqual(readDigits(DRAWN_DIGITS), { train, test })).toBe(true);
  });

  test('takes the order of the kit’s digits, and of MNIST, as it is', () => {
    const { trainImages, trainLabels, testImages, testLabels } = findAllDigitFiles(DRAWN_DIGITS);
    for (const [set, images, labels] of [
      [readDigits().train, trainImages, trainLabels],
      [readDigits().test, testImages, testLabels],
    ] as const) {
      expect(Buffer.compare(set.images.bytes, parseImages(readUnpacked(images), images).bytes)).toBe(0);
      expect(set.targets).toEqual(targetsOf(parseLabels(readUnpacked(labels), labels)));
    }
    const mnist = {
      train: [3, 3, 3, 7, 3, 7, 3, 7, 7, 3, 3, 3, 7, 7, 3, 7, 7, 3, 7, 7],
      test: [7, 7, 3, 7, 3, 3, 7, 7, 7, 3, 3, 7, 3, 7, 3, 7, 7, 3, 7, 7],
    };
    writeDigitFiles(folder, labelled(...mnist.train), labelled(...mnist.test));
    const { train, test: tests } = readDigits(folder);
    expect(train.targets).toEqual(targetsOf(mnist.train));
    expect(tests.targets).toEqual(targetsOf(mnist.test));
  });

  test('takes one of each kind in turn if the file is sorted by digit', () => {
    const [threes, sevens] = [new Array<number>(25).fill(3), new Array<number>(20).fill(7)];
    writeDigitFiles(folder, labelled(...threes, ...sevens), labelled(...sevens, ...threes));
    const { train, test: tests } = readDigits(folder);
    for (const { targets } of [train, tests]) {
      expect(targets.slice(0, 40)).toEqual(Array.from({ length: 40 }, (_, row) => row % 2));
      expect(targets.slice(40)).toEqual([1, 1, 1, 1, 1]);
    }
    // The images come along: the first seven of this file is its image 25.
    expect([0, 1, 2, 3, 44].map((row) => train.images.bytes[row * 784])).toEqual([25, 0, 26, 1, 24]);
  });

  test('has both kinds among the first 20, and every image once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(3, 7), fc.integer({ min: 1, max: 60 })), { maxLength: 4 }),
        (blocks) => {
          const labels = [3, ...blocks.flatMap(([digit, times]) => new Array<number>(times).fill(digit)), 7];
          writeDigitFiles(folder, labelled(...labels), labelled(3, 7));
          const { images, targets } = readDigits(folder).train;
          expect(new Set(targets.slice(0, 20)).size).toBe(2);
          const from = Array.from({ length: images.rows }, (_, row) => images.bytes[row * 784] as number);
          expect([...from].sort((a, b) => a - b)).toEqual([...labels.keys()]);
          expect(targets).toEqual(targetsOf(from.map((image) => labels[image] as number)));
        },
      ),
      { numRuns: 15 },
    );
  });

  test('reads files that are unpacked, and named with a dot', () => {
    for (const name of Object.values(DIGIT_FILES)) {
      const plain = name.replace('.gz', '').replace('-idx', '.idx');
      writeFileSync(join(folder, plain), gunzipSync(readFileSync(join(DRAWN_DIGITS, name))));
      // Some archives have a folder of this name beside the file.
      mkdirSync(join(folder, name.replace('.gz', '')));
    }
    // Vitest's own comparison takes seconds for so many pixels.
    expect(isDeepStrictEqual(readDigits(folder), readDigits())).toBe(true);
  });

  test('names the files that are missing', () => {
    const name = DIGIT_FILES.trainLabels;
    copyFileSync(join(DRAWN_DIGITS, name), join(folder, name));
    expect(() => readDigits(folder)).toThrow(
      expect.objectContaining({
        code: 'no-digits',
        message: `${folder} should hold four files; missing: train-images-idx3-ubyte.gz, t10k-images-idx3-ubyte.gz, t10k-labels-idx1-ubyte.gz.`,
      }),
    );
  });

  test.each(['itself', 'nothing'])('a link to %s counts as missing, and is named', (target) => {
    writeDigitFiles(folder, labelled(3, 7), labelled(3, 7));
    const name = DIGIT_FILES.trainImages;
    rmSync(join(folder, name));
    symlinkSync(target === 'itself' ? name : 'nowhere', join(folder, name));
    expect(() => readDigits(folder)).toThrow(
      expect.objectContaining({ code: 'no-digits', message: expect.stringContaining(`missing: ${name}.`) }),
    );
  });

  test('says that a folder is not there', () => {
    expect(() => readDigits(join(folder, 'nowhere'))).toThrow(
      expect.objectContaining({ code: 'no-digits', message: expect.stringContaining('There is no folder') }),
    );
  });

  test.each([
    [
      'images of another size',
      packImages({ count: 1, height: 14, width: 56, bytes: new Uint8Array(784) }),
      '14 x 56',
    ],
    ['another number of images', packImages(labelled(3, 7, 7).images), '3 images'],
  ])('refuses %s', (_, images, said) => {
    writeDigitFiles(folder, labelled(3), labelled(3, 7));
    writeFileSync(join(folder, DIGIT_FILES.trainImages), images);
    expect(() => readDigits(folder)).toThrow(
      expect.objectContaining({ code: 'wrong-digits', message: expect.stringContaining(said) }),
    );
  });

  test('refuses files without sevens', () => {
    writeDigitFiles(folder, labelled(3, 7), labelled(3, 7));
    writeFileSync(join(folder, DIGIT_FILES.testLabels), packLabels(Uint8Array.of(3, 3)));
    expect(() => readDigits(folder)).toThrow(expect.objectContaining({ code: 'wrong-digits' }));
  });
});

test('the first images come with their targets, and there are no more than there are', () => {
  const set = { images: { rows: 3, columns: 2, bytes: Uint8Array.of(1, 2, 3, 4, 5, 6) }, targets: [1, 0, 1] };
  expect(firstImages(set, 2)).toEqual({
    images: { rows: 2, columns: 2, bytes: Uint8Array.of(1, 2, 3, 4) },
    targets: [1, 0],
  });
  expect(firstImages(set, 9)).toEqual(set);
});

test('toMatrix makes a row of numbers from 0 to 1 of each image', () => {
  const images = { rows: 2, columns: 3, bytes: Uint8Array.of(0, 255, 51, 102, 0, 255) };
  expect(toMatrix(images)).toEqual([
    [0, 1, 0.2],
    [0.4, 0, 1],
  ]);
});

test.each([
  ['train-images-idx3-ubyte.gz', 'trainImages'],
  ['train-labels.idx1-ubyte', 'trainLabels'],
  ['t10k-images-idx3-ubyte', 'testImages'],
  ['t10k-labels.idx1-ubyte.gz', 'testLabels'],
  ['t10k-images-idx1-ubyte', null],
  ['train-images.zip', null],
])('digitFileOf knows %s', (name, file) => {
  expect(digitFileOf(name)).toBe(file);
});
