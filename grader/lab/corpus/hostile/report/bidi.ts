// exercise: 03-loss
// does: reverses the order of the letters, in its message, its output and its answer
// expect: sigmoid threw|failed
const text = '\u202e001 fo 001\u202c \u2066x\u2069 \u200f\u061c';
console.log(text);
console.log({ [text]: text });
export function sigmoid(x: number): unknown {
  console.log(text);
  if (x > 0) {
    throw new Error(text);
  }
  return x === 0 ? text : { [text]: text };
}
