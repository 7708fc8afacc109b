// exercise: 03-loss
// does: imports the module that the kit appends to a file with stubs
// expect: all skipped
import { meanSquaredError as right } from 'kit:stub-answers';
export function sigmoid(x: number): number {
  throw new Error('sigmoid: not written yet');
}
export const meanSquaredError = right;
