/** Whether a file is worth a word to the teacher if it belongs to nobody, by its ending. */
export function looksLikeWork(path: string): boolean {
  return /\.(?:ts|mts|js|txt|zip)$/i.test(path);
}
