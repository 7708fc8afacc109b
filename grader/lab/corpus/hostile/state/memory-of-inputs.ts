// exercise: 03-loss
// does: keeps every list that it gets, and changes the earlier ones
// expect: meanSquaredError passed
const all: number[][] = [];
export function meanSquaredError(predictions: number[], targets: number[]): number {
  for (const list of all) {
    list.fill(7);
  }
  if (predictions.length !== targets.length || predictions.length === 0) {
    throw new Error('lengths');
  }
  const sum = predictions.reduce((total, p, i) => total + (p - targets[i]) ** 2, 0);
  all.push(predictions, targets);
  return sum / predictions.length;
}
