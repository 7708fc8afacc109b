// exercise: 03-loss
// does: imports a file of the machine as text
// expect: all skipped
import passwd from 'file:///etc/passwd' with { type: 'text' };
console.log(passwd);
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
