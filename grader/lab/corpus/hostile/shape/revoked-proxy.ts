// exercise: 05-apples-and-pears
// does: answers with a revoked proxy
// expect: rescaleGuess failed|threw
export function rescaleGuess(guess: number[], basket: number[], total: number): unknown {
  const { proxy, revoke } = Proxy.revocable([1], {});
  revoke();
  return proxy;
}
