// exercise: 03-loss
// does: has invisible letters, in its message, its output and its answer
// expect: sigmoid threw|failed
const text = 'a\u200bb\u200dc\ufeffd\u2060e\u00adf\u{e0041}\u034f\u3164\u115f\u180e';
console.log(text);
console.log({ [text]: text });
export function sigmoid(x: number): unknown {
  console.log(text);
  if (x > 0) {
    throw new Error(text);
  }
  return x === 0 ? text : { [text]: text };
}
