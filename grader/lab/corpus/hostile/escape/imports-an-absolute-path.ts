// exercise: 03-loss
// does: imports a file of the machine by its path
// expect: all skipped
import passwd from '/etc/passwd';
console.log(passwd);
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
