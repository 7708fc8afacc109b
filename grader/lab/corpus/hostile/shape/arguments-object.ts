// exercise: 05-apples-and-pears
// does: answers with its arguments
// expect: rescaleGuess failed|threw
export function rescaleGuess(): unknown {
  return arguments;
}
