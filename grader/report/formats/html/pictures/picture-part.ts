import type { Picture } from '../../../../model/picture.ts';
import type { Result } from '../../../../model/result.ts';
import { learnedWeights } from './learned-weights.ts';
import { lossPlot } from './loss-plot.ts';

/** What there is to see of an exercise, with as much of it as the reader should see. */
export function picturePart(exercise: string, picture: Picture, feedback: Result['feedback']): string {
  switch (picture.kind) {
    case 'loss':
      return lossPlot(exercise, picture, feedback === undefined);
    case 'weights':
      return learnedWeights(exercise, picture);
    default:
      return picture satisfies never;
  }
}
