// exercise: 05-apples-and-pears
// does: awaits in its function
// expect: rescaleGuess failed|threw|crashed
export async function rescaleGuess(): Promise<unknown> {
  for (;;) {
    await null;
  }
}
