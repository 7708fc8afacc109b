// exercise: 03-loss
// does: ends in the middle of a terminal sequence, in a message, in what it prints and in what it answers
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
