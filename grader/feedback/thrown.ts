import type { Reply } from '../model/call.ts';

type Thrown = Pick<Extract<Reply, { kind: 'threw' }>, 'isError' | 'message'>;

/** What was thrown, for a sentence: the message of an error in quotes; of anything else, what it is. */
export function thrownInWords({ isError, message }: Thrown): string {
  return isError ? `“${message}”` : message;
}

/** What to write if something was thrown that is not an Error; null for an Error. */
export function helpForThrown({ isError, message }: Thrown): string | null {
  if (isError) {
    return null;
  }
  const [, name] = CLASS.exec(message) ?? [];
  return name === undefined
    ? "Write `throw new Error('…')`: an Error knows where it came from."
    : `You threw the class ${name} itself. Write \`throw new ${IDENTIFIER.test(name) ? name : 'Error'}('…')\`, which makes an Error of it.`;
}

/** Whether a text was thrown. It is described as `describe` in the guest does. */
export function isThrownText({ isError, message }: Thrown): boolean {
  return !isError && /^(the text "|a text of \d)/.test(message);
}

const CLASS = /^the class (.+) itself$/s;
const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]{0,99}$/u;
