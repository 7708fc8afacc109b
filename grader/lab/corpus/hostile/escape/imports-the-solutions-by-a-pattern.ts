// exercise: 03-loss
// does: imports by a template, for which a bundler includes every file that matches
// expect: all skipped
const load = (name: string) => import(`../solutions/${name}.ts`);
console.log(load('03-loss'));
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
