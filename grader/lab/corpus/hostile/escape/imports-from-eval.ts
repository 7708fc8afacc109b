// exercise: 03-loss
// does: imports from eval, which no bundler sees
// expect: sigmoid passed
let isOut = false;
const done = (module) => {
  isOut = true;
  module.writeFileSync?.('__MARKER__', 'x');
};
for (const name of ['node:fs', 'npm:lodash', 'http://127.0.0.1:__PORT__/x.js', 'file:///etc/passwd']) {
  try {
    (0, eval)(`import('${name}')`).then(done, () => {});
    new Function(`return import('${name}')`)().then(done, () => {});
  } catch {}
}
export function sigmoid(x: number): number {
  return isOut ? 7 : 1 / (1 + Math.exp(-x));
}
