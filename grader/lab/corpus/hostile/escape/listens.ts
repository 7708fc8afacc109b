// exercise: 03-loss
// does: listens on a port and on a socket file
// expect: sigmoid passed
let outcome: unknown = 'nothing yet';
let isOut = false;
try {
  for (const listen of [() => Deno.listen({ port: 0 }), () => Deno.serve(() => new Response()), () => Deno.listen({ transport: 'unix', path: '__MARKER__' })]) {
    try {
      listen();
      isOut = true;
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
