// exercise: 03-loss
// does: has a hundred thousand lines, in its message, its output and its answer
// expect: sigmoid threw|failed
const text = '\n'.repeat(100_000);
console.log(text);
console.log({ [text]: text });
export function sigmoid(x: number): unknown {
  console.log(text);
  if (x > 0) {
    throw new Error(text);
  }
  return x === 0 ? text : { [text]: text };
}
