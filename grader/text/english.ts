/** `1 check`, `3 checks`; `plural(2, 'entry', 'entries')` is `2 entries`. */
export function plural(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : nouns}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listing(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** Milliseconds as `1 second` or `2.5 seconds`. */
export function inSeconds(milliseconds: number): string {
  return plural(milliseconds / 1000, 'second');
}

/** The first sentence of a text; all of it if it has no full stop. */
export function firstSentence(text: string): string {
  return /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text;
}
