import type { LossPicture } from '../../../../model/picture.ts';
import { plural } from '../../../../text/english.ts';
import { formatValue } from '../../../../text/format-value.ts';

/** What a plot of the loss says, in a sentence or two, with a question if it is no good walk. */
export function lossWords({ points, tolerance, reference = [] }: LossPicture): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) {
    return 'There is no loss to show: with no step at all it gave no answer.';
  }
  const [start, end] = [formatValue(first.loss, 3), formatValue(last.loss, 3)];
  const steps = plural(last.steps, 'step');
  const there = points.find(({ loss }) => loss <= tolerance);
  if (there !== undefined) {
    return there.steps === 0
      ? `The start is good enough: its loss is ${start}, and no step is needed.`
      : `The loss falls from ${start} to ${formatValue(there.loss, 3)}: good enough, with at most ${plural(there.steps, 'step')}.`;
  }
  if (last.loss > 1.001 * first.loss) {
    return `The loss grows, from ${start} to ${end} in ${steps}. Each step lands higher up on the other side of the valley: what does that say about the learning rate?`;
  }
  if (last.loss > 0.999 * first.loss) {
    return last.steps === 0
      ? `Without a step the loss is ${start}.`
      : `The loss stays at ${start}, however many steps there may be. Do the params move at all? And if they do, downhill?`;
  }
  const least = Math.min(...reference.map(({ loss }) => loss));
  if (reference.length > 0 && least > tolerance && last.loss <= 1.01 * least) {
    return `The loss falls from ${start} to ${end}, which is as low as it gets here: the receipts contradict each other.`;
  }
  return `The loss falls from ${start} to ${end} in ${steps}, and ${formatValue(tolerance, 3)} would be good enough. Is it still falling, or does it stand still?`;
}
