// exercise: 03-loss
// does: has spreadsheet formulas, in its message, its output and its answer
// expect: sigmoid threw|failed
const text = '=HYPERLINK("http://127.0.0.1:__PORT__/","x")\n+1+cmd|x\n-1\n@SUM(1)\t=1';
console.log(text);
console.log({ [text]: text });
export function sigmoid(x: number): unknown {
  console.log(text);
  if (x > 0) {
    throw new Error(text);
  }
  return x === 0 ? text : { [text]: text };
}
