// exercise: 03-loss
// does: sets the title of the terminal, a link and the clipboard, in its message, its output and its answer
// expect: sigmoid threw|failed
const text = '\u001b]0;title\u0007\u001b]8;;http://x.invalid\u001b\\link\u001b]8;;\u001b\\\u001b]52;c;eA==\u0007\u001bPq\u001b\\';
console.log(text);
console.log({ [text]: text });
export function sigmoid(x: number): unknown {
  console.log(text);
  if (x > 0) {
    throw new Error(text);
  }
  return x === 0 ? text : { [text]: text };
}
