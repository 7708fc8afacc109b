// exercise: 03-loss
// does: sets timers that set more timers
// expect: sigmoid passed
const again = () => void setTimeout(again, 0);
again();
setInterval(() => {}, 1);
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
