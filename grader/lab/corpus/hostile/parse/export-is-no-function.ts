// exercise: 03-loss
// does: exports a number under the name of the function
// expect: sigmoid skipped, meanSquaredError skipped, mnistLoss threw|failed
export const sigmoid = 0.5;
export class mnistLoss {}
export const meanSquaredError = undefined;
