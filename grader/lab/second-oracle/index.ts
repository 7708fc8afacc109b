import { initParams } from './01-init-params/init-params.ts';
import { predict } from './02-linear-predict/predict.ts';
import { predictOne } from './02-linear-predict/predict-one.ts';
import { meanSquaredError } from './03-loss/mean-squared-error.ts';
import { mnistLoss } from './03-loss/mnist-loss.ts';
import { sigmoid } from './03-loss/sigmoid.ts';
import { gradient } from './04-gradient-step/gradient.ts';
import { gradientStep } from './04-gradient-step/gradient-step.ts';
import { rescaleGuess } from './05-apples-and-pears/rescale-guess.ts';
import { solvePrices } from './05-apples-and-pears/solve-prices.ts';
import { accuracy } from './06-three-or-seven/accuracy.ts';
import { isThree } from './06-three-or-seven/is-three.ts';
import { train } from './06-three-or-seven/train.ts';
import type { Witness } from './oracle-answer.ts';

/** A witness for each function, by exercise: none of them imports from the solutions. */
export const WITNESSES: Readonly<Record<string, Readonly<Record<string, Witness>>>> = {
  '01-init-params': { initParams },
  '02-linear-predict': { predictOne, predict },
  '03-loss': { sigmoid, mnistLoss, meanSquaredError },
  '04-gradient-step': { gradient, gradientStep },
  '05-apples-and-pears': { rescaleGuess, solvePrices },
  '06-three-or-seven': { train, isThree, accuracy },
};
