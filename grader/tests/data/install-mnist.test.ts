import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
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
import { DIGIT_FILES, type DigitFile, writeDigitFiles } from '../../../data/digit-files.ts';
import { readDigits } from '../../../data/digits.ts';
import { packImages, packLabels } from '../../../data/idx.ts';
import { installMnist, type OfficialFile } from '../../../data/install-mnist.ts';
import { labelled, SMALL_TEST, SMALL_TRAIN, writeSmallMnist } from './small-mnist.ts';

const root = mkdtempSync(join(tmpdir(), 'mnist-'));
afterAll(() => rmSync(root, { recursive: true }));

let downloads = '';
let target = '';
let official: Record<DigitFile, OfficialFile>;
beforeEach(() => {
  downloads = mkdtempSync(join(root, 'downloads-'));
  target = join(mkdtempSync(join(root, 'target-')), 'mnist');
  official = writeSmallMnist(downloads);
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

  test('leaves the four files and their origin, even if others were there before', () => {
    writeDigitFiles(target, labelled(7, 3), labelled(3, 7));
    installMnist([downloads], target, official);
    expect(readdirSync(target).sort()).toEqual([...Object.values(DIGIT_FILES), 'ORIGIN.txt'].sort());
    expect(readFileSync(join(target, 'ORIGIN.txt'), 'utf8')).toContain('CC BY-SA 3.0');
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
    writeDigitFiles(first, SMALL_TRAIN, SMALL_TEST);
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
    const other = { ...SMALL_TRAIN.images, bytes: SMALL_TRAIN.images.bytes.map((byte) => byte + 1) };
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

  test('to leave some of the files new and others old', () => {
    writeDigitFiles(target, labelled(7, 3), labelled(3, 7));
    const before = readDigits(target);
    rmSync(join(target, DIGIT_FILES.testLabels));
    mkdirSync(join(target, DIGIT_FILES.testLabels));
    expect(() => installMnist([downloads], target, official)).toThrow(/it is a folder/);
    rmSync(join(target, DIGIT_FILES.testLabels), { recursive: true });
    writeDigitFiles(downloads, labelled(7, 3), labelled(3, 7));
    copyFileSync(join(downloads, DIGIT_FILES.testLabels), join(target, DIGIT_FILES.testLabels));
    expect(readDigits(target)).toEqual(before);
    expect(readdirSync(target).sort()).toEqual(Object.values(DIGIT_FILES).sort());
  });

  test('a folder that cannot be made', () => {
    const file = join(root, 'a-file');
    writeFileSync(file, '');
    expect(() => installMnist([downloads], join(file, 'mnist'), official)).toThrow(
      expect.objectContaining({ code: 'output-not-written' }),
    );
  });
});
