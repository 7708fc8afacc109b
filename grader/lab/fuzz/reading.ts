import fc from 'fast-check';
import type { Script } from '../../model/submission.ts';
import { readReply } from '../../sandbox/process/read-reply.ts';
import { sanitizeLoaded, sanitizeReply } from '../../sandbox/process/sanitize-reply.ts';
import { ensure, ensureUntouched } from './ensure.ts';
import { anyClaim, type ClaimedReply } from './replies.ts';
import { ensureSafe } from './safe-text.ts';
import { isAnswer, isStrictReply } from './strict.ts';

/** Any line in place of a reply: it is none, or one to the letter; and so is what is handed on of it. */
export const anyLineIsRead = fc.property(anyClaim, readsClaim);

export function readsClaim({ request, text }: ClaimedReply): void {
  const line = readReply(text, request);
  ensureUntouched();
  if (line === null) {
    return;
  }
  ensure(isStrictReply(line, request), 'a reply that is read is one to the letter');
  if (request.kind === 'call') {
    const reply = sanitizeReply(line.reply, SCRIPT);
    ensure(
      reply.kind !== 'value' || isAnswer(reply.value, request.answer),
      'a value is of the kind asked for',
    );
    ensureTexts(reply);
  } else if (request.kind === 'load') {
    const loaded = sanitizeLoaded(line.reply, SCRIPT);
    ensure(loaded.kind === 'loaded' || loaded.kind === 'threw', 'a file is loaded, or throws');
    ensureTexts(loaded);
    if (loaded.kind === 'loaded') {
      Object.keys(loaded.exports).forEach((name) => void ensureSafe(name, 100));
    }
  }
  ensureUntouched();
}

function ensureTexts(reply: object): void {
  for (const text of Object.values(reply).filter((value) => typeof value === 'string')) {
    ensureSafe(text, 1_000);
  }
  if ('location' in reply && reply.location !== null) {
    const { file, line, column } = reply.location as { file: string; line: number; column: number };
    ensure(file === '03-loss.ts', 'a place is in the file of the student');
    ensure(line === 1 && (column === 1 || column === 3), 'a place is one that the source map knows');
  }
}

/** Its source map knows two places of `03-loss.ts`, and one of another file. */
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
