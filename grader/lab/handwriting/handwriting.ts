import { existsSync } from 'node:fs';
import { findDigitFiles } from '../../../data/digit-files.ts';
import { onlyThreesAndSevens, readDigits, type ThreesAndSevens } from '../../../data/digits.ts';
import { parseImages, parseLabels, readUnpacked } from '../../../data/idx.ts';
import type { Student } from '../../engine/ask.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { installedMnist } from '../../kit/mnist-folder.ts';
import { SOLUTIONS } from '../../kit/paths.ts';
import { openStudent, readFolder } from '../../kit/student.ts';
import { KitError } from '../../model/kit-error.ts';
import type { ImageBatch } from '../../model/values.ts';
import { userPath } from '../../system/user-path.ts';
import { readFlags, wholeNumber } from '../flags.ts';
import { rightSubmissions } from '../right-submissions.ts';
import { runMain } from '../run-main.ts';
import { drawnAndPrepared, hands } from './hands.ts';
import { readHandwriting } from './read-handwriting.ts';

/**
 * `npm run handwriting`: how well models read drawings on the page of `demo`. The 3s and 7s of MNIST's test images are drawn
 * anew (moved, larger, smaller, with a thinner and a thicker pen), prepared as the page does it, and decided by the reference
 * and right submissions of other kinds, which learned from the kit's digits, and from MNIST's. `--mnist DIR` (the test
 * files are enough: then half of them is learned from, and the other half decided), `--images N` at most, `--seed N`. Exit code 1 if
 * any reads less than 94% with the kit's digits or 95% with MNIST's.
 */
async function handwriting(): Promise<number> {
  const flags = readFlags({
    mnist: { type: 'string' },
    images: { type: 'string', default: '2038' },
    seed: { type: 'string', default: '1' },
  });
  const folder = flags.mnist === undefined ? installedMnist() : userPath(flags.mnist);
  if (folder === null || !existsSync(folder)) {
    console.log('MNIST is not here, so nothing was read: npm run data, or --mnist DIR.');
    return 0;
  }
  const most = wholeNumber('--images', flags.images, 1);
  const { train: mnistTrain, test } = mnistSets(folder);
  const judged = chosen(test, (row) => row % Math.ceil(test.targets.length / most) === 0);
  const ways = hands(wholeNumber('--seed', flags.seed));
  const batches = new Map(
    Object.entries(ways).map(([name, hand]): [string, ImageBatch] => [name, drawnAndPrepared(judged, hand)]),
  );
  const { train } = readDigits();
  console.log(`${judged.targets.length} images of MNIST, drawn anew; the share that is read rightly.\n`);
  console.log(line('learned from, by', Object.keys(ways)));
  let isGood = true;
  for (const [from, set, least] of [
    [`${train.targets.length} drawn`, train, 0.94],
    [`${mnistTrain.targets.length} MNIST`, mnistTrain, 0.95],
  ] as const) {
    for (const name of SUBMISSIONS) {
      const shares = await withStudent(name, (student) =>
        readHandwriting(student, set, batches, judged.targets),
      );
      console.log(
        line(
          `${from}, ${name}`,
          [...shares.values()].map((share) => share.toFixed(3)),
        ),
      );
      isGood &&= [...shares.values()].every((share) => share >= least);
    }
  }
  return isGood ? 0 : 1;
}

/** Squared error in batches, squared error on one image at a time, logistic regression, and the lesson's own loss. */
const SUBMISSIONS = ['reference', 'typed-arrays', 'logistic-regression', 'book-mnist-loss'];

async function withStudent<Result>(
  name: string,
  act: (student: Student) => Promise<Result>,
): Promise<Result> {
  const exercises = loadCatalogue();
  const folder =
    name === 'reference' ? SOLUTIONS : rightSubmissions().find((right) => right.name === name)?.folder;
  const student = openStudent(readFolder(folder as string, exercises), exercises);
  try {
    return await act(student);
  } finally {
    await student.session.close();
  }
}

/** Images to learn from, and images to judge by. */
function mnistSets(folder: string): { train: ThreesAndSevens; test: ThreesAndSevens } {
  const paths = findDigitFiles(folder);
  if (paths.trainImages !== undefined && paths.trainLabels !== undefined) {
    const { train, test } = readDigits(folder);
    return { train: chosen(train, (row) => row < MOST_TRAIN), test };
  }
  const { testImages, testLabels } = paths;
  if (testImages === undefined || testLabels === undefined) {
    throw new KitError('no-digits', `Expected the files of MNIST's test images in ${folder}.`);
  }
  const { images, labels } = onlyThreesAndSevens(
    {
      images: parseImages(readUnpacked(testImages), testImages),
      labels: parseLabels(readUnpacked(testLabels), testLabels),
    },
    testImages,
  );
  const all = {
    images: { rows: images.count, columns: images.height * images.width, bytes: images.bytes },
    targets: Array.from(labels, (label) => (label === 3 ? 1 : 0)),
  };
  return { train: chosen(all, (row) => row % 2 === 0), test: chosen(all, (row) => row % 2 === 1) };
}

const MOST_TRAIN = 4000;

function chosen({ images, targets }: ThreesAndSevens, isChosen: (row: number) => boolean): ThreesAndSevens {
  const rows = [...targets.keys()].filter(isChosen);
  const { columns } = images;
  const bytes = new Uint8Array(rows.length * columns);
  rows.forEach(
    (row, i) => void bytes.set(images.bytes.subarray(row * columns, (row + 1) * columns), i * columns),
  );
  return {
    images: { rows: rows.length, columns, bytes },
    targets: rows.map((row) => targets[row] as number),
  };
}

function line(head: string, cells: readonly string[]): string {
  return head.padEnd(38) + cells.map((cell) => cell.padStart(15)).join('');
}

await runMain(handwriting);
