/** Whether a file that belongs to nobody is worth a word to the teacher, by its name. */
export function looksLikeWork(path: string): boolean {
  return /\.(?:ts|mts|js|txt|zip)$/i.test(path);
}
