// exercise: 03-loss
// does: exports points, status and a passing result besides its function
// expect: sigmoid failed|passed
// checks: sigmoid-formula sigmoid-far-ends sigmoid-symmetric sigmoid-manners failed
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
