// exercise: 03-loss
// does: looks for the nonce in a heap snapshot; gives wrong answers if it finds it
// expect: sigmoid passed
let nonce = '';
try {
  const snapshot = process.getBuiltinModule('node:v8').getHeapSnapshot();
  for (let part = snapshot.read(); part !== null; part = snapshot.read()) {
    nonce ||= /"[0-9a-f]{24}"/.exec(String(part))?.[0] ?? '';
  }
} catch {}
export function sigmoid(x: number): number {
  return nonce === '' ? 1 / (1 + Math.exp(-x)) : 7;
}
