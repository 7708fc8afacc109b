// exercise: 03-loss
// does: exports as CommonJS modules do
// expect: sigmoid passed
function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
module.exports = { sigmoid };
