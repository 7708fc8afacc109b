// exercise: 03-loss
// does: paints the terminal, clears it and moves about, in a message, in what it prints and in what it answers
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
