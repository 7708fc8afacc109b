/** A word as it has to be typed in a shell, so that it stays one word: in quotes if it holds more than letters, digits and the like. */
export function quoteWord(word: string, platform: NodeJS.Platform = process.platform): string {
  const isPlain = /^[\p{L}\p{M}\p{N}_./:=@%+,~…-]+$/u;
  if (platform === 'win32') {
    return isPlain.test(word.replaceAll('\\', '/')) ? word : `"${word}"`;
  }
  // Within double quotes, shells of Unix still put something in place of these.
  return isPlain.test(word)
    ? word
    : /["$`\\!]/.test(word)
      ? `'${word.replaceAll("'", "'\\''")}'`
      : `"${word}"`;
}
