import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import {
  DIGIT_FILES,
  type DigitFile,
  type LabelledImages,
  writeDigitFiles,
} from '../../../data/digit-files.ts';
import { readDigits } from '../../../data/digits.ts';
import { packImages, packLabels } from '../../../data/idx.ts';
import { installMnist, type OfficialFile } from '../../../data/install-mnist.ts';

const root = mkdtempSync(join(tmpdir(), 'mnist-'));
afterAll(() => rmSync(root, { recursive: true }));

/** As many images as labels; each image is full of its own position. */
function labelled(...labels: number[]): LabelledImages {
  const bytes = Uint8Array.from({ length: labels.length * 784 }, (_, i) => Math.floor(i / 784));
  return { images: { count: labels.length, height: 28, width: 28, bytes }, labels: Uint8Array.from(labels) };
}

/** A small data set that is the official one in these tests. */
const trainSet = labelled(3, 5, 7, 3);
const testSet = labelled(7, 3, 0);
let downloads = '';
let target = '';
let official: Record<DigitFile, OfficialFile>;
beforeEach(() => {
  downloads = mkdtempSync(join(root, 'downloads-'));
  target = join(mkdtempSync(join(root, 'target-')), 'mnist');
  writeDigitFiles(downloads, trainSet, testSet);
  const entries = Object.entries(DIGIT_FILES).map(([file, name]) => {
    const bytes = gunzipSync(readFileSync(join(downloads, name)));
    return [file, { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }];
  });
  official = Object.fromEntries(entries);
});

function expectRefused(paths: string[], code: string, ...said: string[]): void {
  let message = '';
  try {
    installMnist(paths, target, official);
  } catch (error) {
    expect(error).toMatchObject({ name: 'KitError', code });
    message = (error as Error).message;
  }
  expect(said.filter((part) => !message.includes(part))).toEqual([]);
  expect(message).not.toBe('');
  expect(existsSync(target)).toBe(false);
}

describe('installMnist', () => {
  test('puts the 3s and 7s into the folder, and says what it found', () => {
    expect(installMnist([downloads], target, official)).toEqual({
      folder: target,
      sources: Object.values(DIGIT_FILES).map((name) => join(downloads, name)),
      train: { threes: 2, sevens: 1 },
      test: { threes: 1, sevens: 1 },
    });
    expect(readDigits(target)).toEqual(readDigits(downloads));
    expect(readDigits(target).train.images.bytes).toHaveLength(3 * 784);
  });

  test('leaves nothing but the four files, even if others were there before', () => {
    writeDigitFiles(target, labelled(7, 3), labelled(3, 7));
    installMnist([downloads], target, official);
    expect(readdirSync(target).sort()).toEqual(Object.values(DIGIT_FILES).sort());
    expect(readDigits(target).train.targets).toEqual([1, 0, 1]);
  });

  test('takes files, unpacked ones too, wherever they are', () => {
    const elsewhere = join(mkdtempSync(join(root, 'elsewhere-')), 't10k-labels.idx1-ubyte');
    const packed = join(downloads, DIGIT_FILES.testLabels);
    writeFileSync(elsewhere, gunzipSync(readFileSync(packed)));
    rmSync(packed);
    const report = installMnist([elsewhere, downloads], target, official);
    expect(report.sources[3]).toBe(elsewhere);
    expect(readDigits(target).test.targets).toEqual([0, 1]);
  });

  test('reads the file that was named first, if it is there twice', () => {
    const first = mkdtempSync(join(root, 'first-'));
    writeDigitFiles(first, trainSet, testSet);
    const report = installMnist([first, downloads], target, official);
    expect(report.sources.every((source) => source.startsWith(first))).toBe(true);
  });

  test('asks for the official MNIST by default', () => {
    expect(() => installMnist([downloads], target)).toThrow(
      expect.objectContaining({
        code: 'not-mnist',
        message: expect.stringContaining('expected 47040016 bytes unpacked, it has 3152'),
      }),
    );
    expect(existsSync(target)).toBe(false);
  });
});

describe('installMnist refuses, and writes nothing', () => {
  test('a folder that lacks files, and names them', () => {
    rmSync(join(downloads, DIGIT_FILES.trainImages));
    rmSync(join(downloads, DIGIT_FILES.trainLabels));
    expectRefused(
      [downloads],
      'no-mnist',
      `Looked in ${downloads}; missing: train-images-idx3-ubyte.gz, train-labels-idx1-ubyte.gz (unpacked`,
    );
  });

  test('no path at all', () => {
    expectRefused([], 'no-mnist', ...Object.values(DIGIT_FILES));
  });

  test('a path that is not there', () => {
    expectRefused([join(downloads, 'nowhere')], 'no-mnist', 'nowhere');
  });

  test('a file with another name', () => {
    const archive = join(downloads, 'archive.zip');
    writeFileSync(archive, 'PK');
    expectRefused([archive], 'no-mnist', archive, 'unpack it first');
  });

  test('a file that is cut off', () => {
    const path = join(downloads, DIGIT_FILES.testImages);
    writeFileSync(path, readFileSync(path).subarray(0, 40));
    expectRefused([downloads], 'damaged-file', path);
  });

  test('two files under each other’s names', () => {
    const [images, labels] = [DIGIT_FILES.trainImages, DIGIT_FILES.trainLabels];
    renameSync(join(downloads, images), join(downloads, 'kept'));
    renameSync(join(downloads, labels), join(downloads, images));
    renameSync(join(downloads, 'kept'), join(downloads, labels));
    expectRefused([downloads], 'not-idx', 'under the wrong name');
  });

  test('a file of another size', () => {
    writeFileSync(join(downloads, DIGIT_FILES.testLabels), packLabels(Uint8Array.of(7, 3)));
    expectRefused([downloads], 'not-mnist', DIGIT_FILES.testLabels, 'expected 11 bytes unpacked, it has 10');
  });

  test('a file of the right form and size with other contents', () => {
    const other = { ...trainSet.images, bytes: trainSet.images.bytes.map((byte) => byte + 1) };
    writeFileSync(join(downloads, DIGIT_FILES.trainImages), packImages(other));
    const sum = createHash('sha256')
      .update(gunzipSync(packImages(other)))
      .digest('hex');
    expectRefused([downloads], 'not-mnist', 'but other contents', official.trainImages.sha256, sum);
  });

  test('to overwrite what was downloaded', () => {
    const before = readFileSync(join(downloads, DIGIT_FILES.trainImages));
    expect(() => installMnist([downloads], downloads, official)).toThrow(
      expect.objectContaining({ code: 'data-in-place' }),
    );
    expect(readFileSync(join(downloads, DIGIT_FILES.trainImages))).toEqual(before);
  });

  test.skipIf(process.platform === 'win32')('to overwrite what was downloaded through a link', () => {
    symlinkSync(downloads, target);
    expect(() => installMnist([downloads], target, official)).toThrow(/would be overwritten/);
    const linked = mkdtempSync(join(root, 'linked-'));
    const file = DIGIT_FILES.testLabels;
    symlinkSync(join(downloads, file), join(linked, file));
    expect(() => installMnist([downloads], linked, official)).toThrow(/would be overwritten/);
    expect(readdirSync(linked)).toEqual([file]);
  });

  test('a folder that cannot be made', () => {
    const file = join(root, 'a-file');
    writeFileSync(file, '');
    expect(() => installMnist([downloads], join(file, 'mnist'), official)).toThrow(
      expect.objectContaining({ code: 'output-not-written' }),
    );
  });
});
