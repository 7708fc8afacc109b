// exercise: 03-loss
// does: overwrites its own line, in its message, its output and its answer
// expect: sigmoid threw|failed
const text = 'sigmoid failed\rsigmoid passed\u000b\u000c\u0085';
console.log(text);
console.log({ [text]: text });
export function sigmoid(x: number): unknown {
  console.log(text);
  if (x > 0) {
    throw new Error(text);
  }
  return x === 0 ? text : { [text]: text };
}
