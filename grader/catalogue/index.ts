import type { Exercise } from '../model.ts';
import { initParamsExercise } from './01-init-params.ts';
import { linearPredict } from './02-linear-predict.ts';
import { lossExercise } from './03-loss.ts';
import { gradientStepExercise } from './04-gradient-step.ts';
import { applesAndPears } from './05-apples-and-pears.ts';
import { type Digits, threeOrSeven } from './06-three-or-seven.ts';

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

export type { Digits };
