// exercise: 03-loss
// does: connects to a port with Node's modules
// expect: sigmoid passed
let outcome: unknown = 'nothing yet';
let isOut = false;
try {
  for (const name of ['node:net', 'node:http', 'node:dgram', 'node:tls']) {
    try {
      const module = process.getBuiltinModule(name);
      (module.connect ?? module.get)?.({ host: '127.0.0.1', port: __PORT__ }).on?.('error', () => {});
      module.createSocket?.('udp4').send('x', __PORT__, '127.0.0.1');
    } catch (fault) {
      outcome = fault;
    }
  }
} catch (fault) {
  outcome = fault;
}
console.log(outcome);
export function sigmoid(x: number): number {
  return isOut ? 7 : 1 / (1 + Math.exp(-x));
}
