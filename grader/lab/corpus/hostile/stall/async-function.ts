// exercise: 05-apples-and-pears
// does: is an async function
// expect: rescaleGuess failed|threw|crashed
export async function rescaleGuess(): Promise<unknown> {
  for (;;) {
    await null;
  }
}
