import { expect, test } from 'vitest';
import type { LessonContent } from '../../../demo/page/client/content.ts';
import { passingOf } from '../../../demo/page/lesson-functions.ts';
import { modelWords } from '../../../demo/page/model-words.ts';
import { fakeFunctions } from './fake-functions.ts';

const FUNCTIONS = ['initParams', 'gradient', 'gradientStep'];

function words(own: readonly string[], passing: readonly string[], isOwn: boolean) {
  const model = { weights: [], bias: 0, threshold: 0.5, unsure: 0, isOwn };
  return modelWords({
    epochs: { packed: '', batchSize: 200, learningRate: 0.006, own },
    model,
    drawingModel: model,
    passing,
    learnedFrom: 2000,
    test: { packed: '', targets: '10'.repeat(250) },
    imagesFrom: 'drawn by a program',
  } as unknown as LessonContent);
}

test('who passes reads of their own functions', () => {
  const { trainedBy, learnedBy, readBy } = words(FUNCTIONS, [...FUNCTIONS, 'train'], true);
  expect(trainedBy).toContain('by your train(), on 2,000 images (drawn by a program). 500 others');
  expect(learnedBy).toContain('Your initParams(), gradient() and gradientStep() did it.');
  expect(readBy).toContain('read by your train()');
});

test('who does not pass yet reads that', () => {
  const { trainedBy, learnedBy, readBy } = words([], [], false);
  expect(trainedBy).toContain('our train(), because yours does not pass yet');
  expect(learnedBy).toContain(
    'Our functions did it: your initParams(), gradient() and gradientStep() do not pass yet.',
  );
  expect(readBy).toContain('read by our train(): yours does not pass yet.');
});

test('who passes, but is of no use here, does not read that they do not pass', () => {
  const { trainedBy, learnedBy, readBy } = words(['initParams'], [...FUNCTIONS, 'train'], false);
  expect(trainedBy).toContain('yours passes, but does not learn from these images');
  expect(learnedBy).toContain(
    'Your initParams() and our gradient() and gradientStep() did it: your gradient() and gradientStep() pass, but gave no quick answer here.',
  );
  expect(readBy).toContain('yours passes, but did not learn from images prepared like your drawing');
  expect([trainedBy, learnedBy, readBy].join(' ')).not.toContain('not pass');
});

test('the functions that pass are those of the exercises that are right', async () => {
  const own = { '04-gradient-step': () => undefined, '06-three-or-seven': () => undefined };
  expect(await passingOf(fakeFunctions({}, own))).toEqual(['gradient', 'gradientStep', 'train']);
  expect(await passingOf(fakeFunctions({}))).toEqual([]);
});
