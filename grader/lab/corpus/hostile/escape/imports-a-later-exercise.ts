// exercise: 03-loss
// does: imports an exercise that comes later
// expect: all skipped
import { gradient } from './04-gradient-step.ts';
console.log(gradient);
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
