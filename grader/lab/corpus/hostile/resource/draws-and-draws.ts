// exercise: 01-init-params
// does: draws five thousand numbers where it needs a few
// expect: initParams passed
export function initParams(size: number, randn: () => number, std = 1) {
  const weights = Array.from({ length: size }, () => randn() * std);
  const bias = randn() * std;
  for (let i = 0; i < 5_000; i += 1) {
    randn();
  }
  return { weights, bias };
}
