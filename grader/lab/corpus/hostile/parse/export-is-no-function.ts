// exercise: 03-loss
// does: exports a number, a class and nothing under the names of the functions
// expect: all skipped
export const sigmoid = 0.5;
export class mnistLoss {}
export const meanSquaredError = undefined;
