// exercise: 03-loss
// does: has HTML, in its message, its output and its answer
// expect: sigmoid threw|failed
const text = '<script>fetch("http://127.0.0.1:__PORT__/")</script><img src=x onerror=alert(1)>&lt;\'"</td></table>]]>';
console.log(text);
console.log({ [text]: text });
export function sigmoid(x: number): unknown {
  console.log(text);
  if (x > 0) {
    throw new Error(text);
  }
  return x === 0 ? text : { [text]: text };
}
