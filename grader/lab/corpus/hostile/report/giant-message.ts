// exercise: 03-loss
// does: has a message of two hundred thousand characters, in a message, in what it prints and in what it answers
// expect: sigmoid threw|failed
const text = 'x'.repeat(200_000);
console.log(text);
console.log({ [text]: text });
export function sigmoid(x: number): unknown {
  console.log(text);
  if (x > 0) {
    throw new Error(text);
  }
  return x === 0 ? text : { [text]: text };
}
