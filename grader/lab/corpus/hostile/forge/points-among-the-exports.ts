// exercise: 03-loss
// does: exports points, status and a passing result besides its function
// points: 1
// expect: sigmoid failed|passed
export const points = 100;
export const status = 'passed';
export const result = { version: 1, points: 100, maxPoints: 100, exercises: [] };
export const checks = [];
export function judge() {
  return null;
}
export function sigmoid(x: number): number {
  return 7;
}
