import { accuracy } from './accuracy.ts';
import { gradient } from './gradient.ts';
import { gradientStep } from './gradient-step.ts';
import { initParams } from './init-params.ts';
import { isThree } from './is-three.ts';
import { meanSquaredError } from './mean-squared-error.ts';
import { mnistLoss } from './mnist-loss.ts';
import { predict } from './predict.ts';
import { predictOne } from './predict-one.ts';
import { rescaleGuess } from './rescale-guess.ts';
import { sigmoid } from './sigmoid.ts';
import { solvePrices } from './solve-prices.ts';
import type { Witness } from './testimony.ts';
import { train } from './train.ts';

/** A witness for each function, by exercise: none of them imports from the solutions. */
export const WITNESSES: Readonly<Record<string, Readonly<Record<string, Witness>>>> = {
  '01-init-params': { initParams },
  '02-linear-predict': { predictOne, predict },
  '03-loss': { sigmoid, mnistLoss, meanSquaredError },
  '04-gradient-step': { gradient, gradientStep },
  '05-apples-and-pears': { rescaleGuess, solvePrices },
  '06-three-or-seven': { train, isThree, accuracy },
};
