// exercise: 03-loss
// does: has commands to a build log at the start of lines, in its message, its output and its answer
// expect: sigmoid threw|failed
const text = 'x\n::error file=a::b\n::set-output name=points::100\n##[error]x\n##vso[task.complete result=Succeeded;]\n  ::add-mask::1';
console.log(text);
console.log({ [text]: text });
export function sigmoid(x: number): unknown {
  console.log(text);
  if (x > 0) {
    throw new Error(text);
  }
  return x === 0 ? text : { [text]: text };
}
