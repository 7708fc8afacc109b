// exercise: 03-loss
// does: colours and clears the terminal and moves its cursor, in its message, its output and its answer
// expect: sigmoid threw|failed
const text = '\u001b[31m\u001b[2J\u001b[1;1H100 of 100 points\u001b[0m \u009b2K\u001bc\u0007\b\b\b';
console.log(text);
console.log({ [text]: text });
export function sigmoid(x: number): unknown {
  console.log(text);
  if (x > 0) {
    throw new Error(text);
  }
  return x === 0 ? text : { [text]: text };
}
