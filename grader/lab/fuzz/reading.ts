import fc from 'fast-check';
import type { Script } from '../../model/submission.ts';
import { readReply } from '../../sandbox/process/read-reply.ts';
import { sanitizeLoaded, sanitizeReply } from '../../sandbox/process/sanitize-reply.ts';
import { ensure, ensurePrototypesUnchanged } from './ensure.ts';
import { isAnswer, isStrictReply } from './is-strict-reply.ts';
import { anyClaimedReply, type ClaimedReply } from './replies.ts';
import { ensureSafe } from './safe-text.ts';

/** Any line instead of a reply is refused, or is a reply to the letter, and so is what is passed on of it. */
export const anyLineIsRead = fc.property(anyClaimedReply, readsClaimedReply);

export function readsClaimedReply({ request, text }: ClaimedReply): void {
  const line = readReply(text, request.id, request);
  ensurePrototypesUnchanged();
  if (line === null) {
    return;
  }
  ensure(isStrictReply(line, request), 'a reply that is accepted should be one to the letter');
  if (request.kind === 'call') {
    const reply = sanitizeReply(line.reply, SCRIPT);
    ensure(
      reply.kind !== 'value' || isAnswer(reply.value, request.answer),
      'a value should be of the kind that was asked for',
    );
    ensureTexts(reply);
  } else if (request.kind === 'load') {
    const loaded = sanitizeLoaded(line.reply, SCRIPT);
    ensure(loaded.kind === 'loaded' || loaded.kind === 'threw', 'a file should be loaded, or throw');
    ensureTexts(loaded);
    if (loaded.kind === 'loaded') {
      Object.keys(loaded.exports).forEach((name) => void ensureSafe(name, 100));
    }
  }
  ensurePrototypesUnchanged();
}

function ensureTexts(reply: object): void {
  for (const text of Object.values(reply).filter((value) => typeof value === 'string')) {
    ensureSafe(text, 1_000);
  }
  if ('became' in reply) {
    ensureSafe((reply.became as { text: string }).text, 80);
  }
  if ('location' in reply && reply.location !== null) {
    const { file, line, column } = reply.location as { file: string; line: number; column: number };
    ensure(file === '03-loss.ts', 'a location should be in the file of the student');
    ensure(line === 1 && (column === 1 || column === 3), 'a location should be one that the source map has');
  }
}

/** Its source map has two locations in `03-loss.ts`, and one in another file. */
const SCRIPT: Script = {
  exercise: '03-loss',
  code: '',
  map: JSON.stringify({
    version: 3,
    sources: ['own:03-loss.ts', 'reference:02-linear-predict.ts'],
    names: [],
    mappings: 'AAAA,EAAE;ACAF',
  }),
};
