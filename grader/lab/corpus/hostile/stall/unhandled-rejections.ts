// exercise: 03-loss
// does: leaves rejected promises unhandled
// expect: sigmoid passed
Promise.reject(new Error("left"));
void (async () => {
  throw 1;
})();
globalThis.onunhandledrejection = () => {
  for (;;);
};
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
