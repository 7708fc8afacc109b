import { createHash } from 'node:crypto';

/**
 * A command to the runner of GitHub Actions, on one line: `::error file=a.ts,line=3::message`. Properties without a
 * value are left out. The texts are escaped as the runner reads them; they should be sanitized before.
 */
export function workflowCommand(
  name: string,
  properties: Readonly<Record<string, string | number | null>>,
  message: string,
): string {
  const given = Object.entries(properties).flatMap(([key, value]) =>
    value === null ? [] : [`${key}=${escapeProperty(String(value))}`],
  );
  return `::${name}${given.length > 0 ? ` ${given.join(',')}` : ''}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * A text between two lines that keep the runner from obeying anything in it. Ends in a newline.
 *
 * The runner obeys again when it meets the token. Usually the token is drawn at random, so that the text cannot know it.
 * Here it is the SHA-256 of the text, so that the same text gives the same bytes: a text with its own digest in it
 * would have to be found first, and it would not help, because a token that occurs in the text is never used.
 */
export function withoutCommands(text: string): string {
  const token = tokenFor(text);
  return `::stop-commands::${token}\n${text}${text.endsWith('\n') ? '' : '\n'}::${token}::\n`;
}

/** 64 hexadecimal digits that do not occur in the text, in upper case either: the runner ignores case. */
function tokenFor(text: string): string {
  const lowered = text.toLowerCase();
  for (let token = digest(text); ; token = digest(token)) {
    if (!lowered.includes(token)) {
      return token;
    }
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
