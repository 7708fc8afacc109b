import type { Digits } from '../../../data/digits.ts';
import { preparedImages } from '../../../data/prepared-images.ts';
import type { Receipts } from '../../../data/receipts.ts';
import type { KeptDrawing, LessonContent } from './client/content.ts';
import { learnEpochs } from './epochs.ts';
import { learnedModel } from './learned-model.ts';
import { type LessonFunctions, passingOf } from './lesson-functions.ts';
import { AS_THEY_ARE, carried, PREPARED, packImages } from './lesson-images.ts';

export interface LessonParts {
  readonly functions: LessonFunctions;
  /** As `lessonDigits` makes them. */
  readonly digits: Digits;
  readonly receipts: Receipts;
  /** Which images these are. */
  readonly imagesFrom: string;
  readonly drawingsAddress: string | null;
  readonly drawings: readonly KeptDrawing[];
  /** Hears what is being worked out. */
  readonly working: (what: string) => void;
}

/** Works out all that the page shows. The sandbox has the images of `lessonBatches`. */
export async function lessonContent(parts: LessonParts): Promise<LessonContent> {
  const { functions, receipts, working } = parts;
  const { train, test } = parts.digits;
  // Before any of them turns out to be of no use here.
  const passing = await passingOf(functions);
  working(`learning epoch by epoch, from ${train.targets.length} images`);
  const epochs = await learnEpochs(functions, train);
  working('training on the images as they are');
  const model = await learnedModel(functions, AS_THEY_ARE, train.targets, test);
  working('training once more, on images prepared as a drawing is');
  const prepared = { images: preparedImages(test.images), targets: test.targets };
  const drawingModel = await learnedModel(functions, PREPARED, train.targets, prepared);
  const [apple = 0, pear = 0] = receipts.guess.weights;
  return {
    receipts: { baskets: receipts.baskets, totals: receipts.totals, guess: [apple, pear] },
    train: packImages(carried(train)),
    test: packImages(test),
    learnedFrom: train.targets.length,
    model,
    drawingModel,
    epochs,
    passing,
    imagesFrom: parts.imagesFrom,
    drawingsAddress: parts.drawingsAddress,
    drawings: parts.drawings,
  };
}
