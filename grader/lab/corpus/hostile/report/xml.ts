// exercise: 03-loss
// does: has what ends a section of XML, in a message, in what it prints and in what it answers
// expect: sigmoid threw|failed
const text = ']]></failure></testcase><testcase name="x"/><!--\u0001\ufffe\uffff';
console.log(text);
console.log({ [text]: text });
export function sigmoid(x: number): unknown {
  console.log(text);
  if (x > 0) {
    throw new Error(text);
  }
  return x === 0 ? text : { [text]: text };
}
