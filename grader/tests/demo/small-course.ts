import type { Digits } from '../../../data/digits.ts';
import { materialOf, type OpenMaterial } from '../../demo/story/open-material.ts';
import type { Call } from '../../model/call.ts';
import type { Check, Exercise } from '../../model/exercise.ts';
import { inProcess, type Version } from './in-process.ts';

/** A check that passes if the function answers at all. */
function answers(name: string, ...args: Call['args']): Check {
  const call: Call = { function: name, args, answer: 'number' };
  const base = { id: name, function: name, title: name, points: 1, help: '' };
  return {
    ...base,
    edges: [null],
    inputs: null,
    runs: 0,
    ask: () => [call],
    judge: (_, [reply]) =>
      reply?.kind === 'value' ? null : { call: 0, rationale: 'no', expected: '', received: '' },
  };
}

function exercise(id: string, ...checks: readonly Check[]): Exercise {
  const functions = checks.map((check) => check.function);
  return { id, title: id, functions, hints: ['', '', ''], checks, misconceptions: [] };
}

const params = { weights: [1, 2, 0, 0], bias: 0 };

/** 30 images of four pixels to train on, ten to test with: threes have ink on the left. */
export const DIGITS: Digits = { train: half(30), test: half(10) };

function half(rows: number): Digits['train'] {
  const targets = Array.from({ length: rows }, (_, i) => i % 2);
  const bytes = Uint8Array.from(targets.flatMap((target) => [255 * target, 255 - 255 * target, 0, 9]));
  return { images: { rows, columns: 4, bytes }, targets };
}

export const EXERCISES: readonly Exercise[] = [
  exercise('01-init-params', answers('initParams', 2, { $randn: 1 })),
  exercise('02-linear-predict', answers('predict', [[1, 2]], { weights: [1, 2], bias: 0 })),
  exercise('03-loss', answers('mnistLoss', [1], [1]), answers('meanSquaredError', [1], [2])),
  exercise('04-gradient-step', answers('gradientStep', params, params, 1)),
  exercise(
    '05-apples-and-pears',
    answers('rescaleGuess', [1], [2], 0),
    answers('solvePrices', [[1]], [2], { weights: [1], bias: 0 }, { tolerance: 1, maxSteps: 1 }),
  ),
  {
    ...exercise('06-three-or-seven', answers('isThree', [], params), answers('accuracy', [true], [1])),
    functions: ['train', 'isThree', 'accuracy'],
  },
];

/** What the chapters are made of, of a student whose functions are the reference's, but for those that are given. */
export function smallCourse(
  versions: Readonly<Record<string, Version>> = {},
  imports: Readonly<Record<string, readonly string[]>> = {},
  digits: Digits = DIGITS,
): { material: OpenMaterial; asked: readonly Call[]; abort: AbortController } {
  const { student, asked } = inProcess(versions, imports);
  const abort = new AbortController();
  const material = materialOf({
    exercises: EXERCISES,
    student,
    openReference: () => inProcess().student,
    digits,
    signal: abort.signal,
  });
  return { material, asked, abort };
}
