// exercise: 03-loss
// does: makes Object.is, Number.isFinite, Math.abs and valueOf report that all is well
// expect: sigmoid failed|passed
// checks: sigmoid-formula sigmoid-far-ends sigmoid-symmetric sigmoid-manners failed
Object.is = () => true;
Number.isFinite = Number.isSafeInteger = Number.isInteger = () => true;
Math.abs = Math.max = Math.min = () => 0;
Number.prototype.valueOf = () => 0;
Number.prototype.toString = () => '0';
export function sigmoid(x: number): number {
  return 7;
}
