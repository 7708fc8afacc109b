// exercise: 03-loss
// does: looks for the nonce in the functions and receivers on the stack; gives wrong answers if it finds it
// expect: sigmoid passed
let found = false;
Error.prepareStackTrace = (_error, sites) => {
  for (const site of sites) {
    for (const part of [site.getThis?.(), site.getFunction?.(), site.getFunction?.()?.caller]) {
      const text = JSON.stringify(part) ?? '';
      found ||= part !== undefined && /nonce/.test(text);
    }
  }
  return '';
};
export function sigmoid(x: number): number {
  new Error('look').stack;
  try {
    found ||= /nonce/.test(String(sigmoid.caller));
  } catch {}
  return found ? 7 : 1 / (1 + Math.exp(-x));
}
