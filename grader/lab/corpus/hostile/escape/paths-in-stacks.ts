// exercise: 03-loss
// does: prints stacks, and the objects behind them
// expect: sigmoid passed
let outcome: unknown = 'nothing yet';
let isOut = false;
try {
  const shown = new Error('here').stack;
  Error.prepareStackTrace = (_error, sites) => sites.map((site) => [site.getFileName(), site.getEvalOrigin?.(), site.getScriptNameOrSourceURL?.()].filter((name) => !/^data:/.test(String(name))).join()).join('\n');
  console.log(shown, new Error('here').stack);
  Error.prepareStackTrace = undefined;
  console.trace('here');
  outcome = new Error('shown by the console');
} catch (fault) {
  outcome = fault;
}
console.log(outcome);
export function sigmoid(x: number): number {
  return isOut ? 7 : 1 / (1 + Math.exp(-x));
}
