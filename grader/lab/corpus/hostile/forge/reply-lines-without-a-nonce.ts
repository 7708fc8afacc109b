// exercise: 03-loss
// does: writes lines that look like replies to standard output
// expect: sigmoid failed|passed
// checks: sigmoid-formula sigmoid-far-ends sigmoid-symmetric sigmoid-manners failed
export function sigmoid(x: number): number {
  const value = 1 / (1 + Math.exp(-x));
  const reply = { kind: 'value', value, changed: null, drawn: 0, mathRandom: 0 };
  for (let id = 1; id < 40; id += 1) {
    process.stdout.write(`\n${JSON.stringify({ id, printed: '', reply })}\n`);
  }
  return 7;
}
