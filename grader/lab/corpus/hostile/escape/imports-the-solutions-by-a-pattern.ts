// exercise: 03-loss
// does: gives a bundler a pattern of files to look for
// expect: all skipped
const load = (name: string) => import(`../solutions/${name}.ts`);
console.log(load('03-loss'));
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
