// exercise: 03-loss
// does: fetches from a port in every possible way
// expect: sigmoid passed
let outcome: unknown = 'nothing yet';
let isOut = false;
try {
  const asks = [
    () => fetch('http://127.0.0.1:__PORT__/'),
    () => new WebSocket('ws://127.0.0.1:__PORT__/'),
    () => new EventSource('http://127.0.0.1:__PORT__/'),
    () => new WebTransport('https://127.0.0.1:__PORT__/'),
    () => new XMLHttpRequest().open('GET', 'http://127.0.0.1:__PORT__/', false),
  ];
  for (const ask of asks) {
    try {
      ask()?.catch?.(() => {});
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
