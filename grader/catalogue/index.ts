import type { Digits } from '../../data/digits.ts';
import * as initParams from '../../solutions/01-init-params.ts';
import * as predict from '../../solutions/02-linear-predict.ts';
import * as loss from '../../solutions/03-loss.ts';
import * as gradient from '../../solutions/04-gradient-step.ts';
import * as prices from '../../solutions/05-apples-and-pears.ts';
import * as digits from '../../solutions/06-three-or-seven.ts';
import type { Exercise } from '../model/exercise.ts';
import { initParamsExercise } from './01-init-params/exercise.ts';
import { linearPredict } from './02-linear-predict/exercise.ts';
import { lossExercise } from './03-loss/exercise.ts';
import { gradientStepExercise } from './04-gradient-step/exercise.ts';
import { applesAndPears } from './05-apples-and-pears/exercise.ts';
import { threeOrSeven } from './06-three-or-seven/exercise.ts';

/** All exercises, in the order in which they build on each other. */
export function catalogue(digits: Digits): readonly Exercise[] {
  return [
    initParamsExercise,
    linearPredict,
    lossExercise,
    gradientStepExercise,
    applesAndPears,
    threeOrSeven(digits),
  ];
}

/** The reference by exercise, for those who measure it; never handed to a submission. */
export const solutions: Readonly<Record<string, object>> = {
  '01-init-params': initParams,
  '02-linear-predict': predict,
  '03-loss': loss,
  '04-gradient-step': gradient,
  '05-apples-and-pears': prices,
  '06-three-or-seven': digits,
};
