// exercise: 03-loss
// does: has other line separators, in its message, its output and its answer
// expect: sigmoid threw|failed
const text = 'one\u2028two\u2029three\u0085four\u0000five';
console.log(text);
console.log({ [text]: text });
export function sigmoid(x: number): unknown {
  console.log(text);
  if (x > 0) {
    throw new Error(text);
  }
  return x === 0 ? text : { [text]: text };
}
