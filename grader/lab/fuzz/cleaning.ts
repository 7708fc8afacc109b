import fc from 'fast-check';
import { sanitize, spellOutInvisible } from '../../text/sanitize.ts';
import { ensure } from './ensure.ts';
import { anyText } from './messages.ts';
import { ensureSafe } from './safe-text.ts';

const LONGEST = 3_000;

/** Any text in place of a message: what is shown of it is harmless, short enough, and cleaned once and for all. */
export const anyTextIsCleaned = fc.property(anyText(LONGEST), fc.nat({ max: LONGEST }), (text, limit) => {
  const clean = sanitize(text, limit);
  ensureSafe(clean, limit);
  ensure(sanitize(clean, limit) === clean, 'cleaning twice is cleaning once');
  const printable = sanitize(text, Number.POSITIVE_INFINITY);
  ensure(
    printable.length <= 6 * text.length + 2,
    'no text grows more than by the spelling of its characters',
  );
  const json = spellOutInvisible(JSON.stringify(text));
  ensure(JSON.parse(json) === text, 'JSON reads back what was spelled out');
});
