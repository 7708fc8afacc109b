// exercise: 03-loss
// does: names a file of the machine as its source map
// expect: sigmoid passed
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
//# sourceMappingURL=/etc/passwd
/*# sourceMappingURL=../../../package.json */
//# sourceURL=/etc/passwd
