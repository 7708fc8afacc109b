// exercise: 03-loss
// does: ends in the middle of a terminal sequence, in its message, its output and its answer
// expect: sigmoid threw|failed
const text = '\u001b[38;5;\u001b]0;never ended \u009d\u0090 \u001b';
console.log(text);
console.log({ [text]: text });
export function sigmoid(x: number): unknown {
  console.log(text);
  if (x > 0) {
    throw new Error(text);
  }
  return x === 0 ? text : { [text]: text };
}
