import type { LossPicture, Picture, WeightsPicture } from '../../../../../model/picture.ts';
import type { Lesson } from '../../../../../report/lesson.ts';
import { IDS } from '../../../builders.ts';

export const LOSS: LossPicture = {
  kind: 'loss',
  call: 'solvePrices([[3, 2]], [7], { weights: [5, 9], bias: 0 }, { tolerance: 0.001, maxSteps: 20000 })',
  isFailing: false,
  tolerance: 0.001,
  points: [
    { steps: 0, loss: 399 },
    { steps: 1, loss: 0.25 },
    { steps: 2, loss: 0.07 },
    { steps: 64, loss: 0.005 },
    { steps: 128, loss: 0.00097 },
  ],
  end: null,
  reference: [
    { steps: 0, loss: 399 },
    { steps: 128, loss: 0 },
  ],
};

const pixels = Array.from({ length: 784 }, (_, i) => ((i * 7) % 11) / 10);

export const WEIGHTS: WeightsPicture = {
  kind: 'weights',
  ink: Array.from({ length: 784 }, (_, i) => Math.sin(i / 50)),
  trained: 2000,
  influence: pixels.map((ink, i) => (i % 3 === 0 ? -ink : ink)),
  tested: 500,
  wrongCount: 2,
  line: 'own',
  wrong: [
    { pixels, is: 3 },
    { pixels: pixels.map((ink) => 1 - ink), is: 7 },
  ],
};

export const PICTURES: ReadonlyMap<string, Picture> = new Map<string, Picture>([
  ['05-apples-and-pears', LOSS],
  ['06-three-or-seven', WEIGHTS],
]);

export const LESSONS: ReadonlyMap<string, Lesson> = new Map(
  IDS.map((id): [string, Lesson] => [
    id,
    {
      functions: ['predictOne'],
      hints: ['What is still there?', 'The bias.', '// predictOne\nreturn 1;'],
      story: 'It begins with a guess.\n\npredictOne([1], 2)  is  3',
    },
  ]),
);
