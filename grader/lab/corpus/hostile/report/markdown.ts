// exercise: 03-loss
// does: has Markdown, in its message, its output and its answer
// expect: sigmoid threw|failed
const text = '# Title\n[link](http://127.0.0.1:__PORT__/)\n![image](http://127.0.0.1:__PORT__/x.png)\n```\n| a | b |\n@everyone #1';
console.log(text);
console.log({ [text]: text });
export function sigmoid(x: number): unknown {
  console.log(text);
  if (x > 0) {
    throw new Error(text);
  }
  return x === 0 ? text : { [text]: text };
}
