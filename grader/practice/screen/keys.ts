/** A key, as Node's readline names it. */
export interface Key {
  readonly name?: string | undefined;
  readonly sequence?: string | undefined;
  readonly ctrl?: boolean | undefined;
  readonly meta?: boolean | undefined;
}

/** What a key can ask for. */
export type Command =
  | 'hint'
  | 'list'
  | 'again'
  | 'next'
  | 'previous'
  | 'reset'
  | 'open'
  | 'page'
  | 'compare'
  | 'help'
  | 'quit';

export interface KeyInfo {
  readonly key: string;
  readonly command: Command;
  /** One word, for the line at the bottom. */
  readonly word: string;
  /** What it does, in a sentence. */
  readonly help: string;
}

/** All keys that work everywhere, in the order in which they are shown: the first ones stay if the screen is narrow. */
export const KEYS: readonly KeyInfo[] = [
  {
    key: 'h',
    command: 'hint',
    word: 'hint',
    help: 'a hint: first a question, then the idea, then code, if you press it twice',
  },
  { key: 'l', command: 'list', word: 'list', help: 'all exercises; choose one with the arrows and Enter' },
  { key: 'r', command: 'again', word: 'run', help: 'grade it again' },
  { key: 'n', command: 'next', word: 'next', help: 'the next exercise' },
  { key: 'p', command: 'previous', word: 'back', help: 'the one before' },
  { key: 'o', command: 'open', word: 'open', help: 'open the file in your editor' },
  {
    key: 'd',
    command: 'compare',
    word: 'compare',
    help: 'our solution beside yours; twice in a row if yours is not right yet',
  },
  { key: 'w', command: 'page', word: 'web page', help: 'the same as a page in the browser' },
  { key: 'x', command: 'reset', word: 'reset', help: 'start the file anew; it asks first, and keeps a copy' },
  { key: '?', command: 'help', word: 'keys', help: 'this list' },
  { key: 'q', command: 'quit', word: 'quit', help: 'end; so does Ctrl-C, at once' },
];

/** What a key asks for; null if that is nothing that works everywhere. */
export function commandOf({ name, sequence, ctrl, meta }: Key): Command | null {
  if (ctrl === true) {
    return name === 'c' || name === 'd' ? 'quit' : null;
  }
  const typed = (sequence ?? name ?? '').toLowerCase();
  return meta === true ? null : (KEYS.find(({ key }) => key === typed)?.command ?? null);
}

/** The name of a key, to be shown; empty if it has none. */
export function shownKey({ name, sequence, ctrl }: Key): string {
  const typed = sequence !== undefined && /^[!-~]$/.test(sequence) ? sequence : (name ?? '');
  const safe = /^[\w!-~]{1,12}$/.test(typed) ? typed : '';
  return ctrl === true && safe !== '' ? `Ctrl-${safe.toUpperCase()}` : safe;
}
