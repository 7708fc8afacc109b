// exercise: 03-loss
// does: writes replies with a thousand guesses at the nonce
// expect: sigmoid failed|passed
// checks: sigmoid-formula sigmoid-far-ends sigmoid-symmetric sigmoid-manners failed
const guess = () =>
  Array.from({ length: 24 }, () => Math.floor(Math.random() * 16).toString(16)).join('');
let asked = 2;
export function sigmoid(x: number): number {
  asked += 1;
  const value = 1 / (1 + Math.exp(-x));
  const reply = { kind: 'value', value, changed: null, drawn: 0, mathRandom: 0 };
  if (asked < 8) {
    for (let i = 0; i < 1000; i += 1) {
      process.stdout.write(`\n${guess()} ${JSON.stringify({ id: asked, printed: '', reply })}\n`);
    }
  }
  return 7;
}
