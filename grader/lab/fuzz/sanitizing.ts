import fc from 'fast-check';
import { sanitize, spellOutInvisible } from '../../text/sanitize.ts';
import { ensure } from './ensure.ts';
import { anyText } from './messages.ts';
import { ensureSafe } from './safe-text.ts';

const LONGEST = 3_000;

/** Any text instead of a message: what is shown of it is harmless and short, and sanitizing it again changes nothing. */
export const anyTextIsSanitized = fc.property(anyText(LONGEST), fc.nat({ max: LONGEST }), (text, limit) => {
  const shown = sanitize(text, limit);
  ensureSafe(shown, limit);
  ensure(sanitize(shown, limit) === shown, 'sanitizing twice should change nothing');
  const printable = sanitize(text, Number.POSITIVE_INFINITY);
  ensure(
    printable.length <= 6 * text.length + 2,
    'a text should grow by no more than the escapes of its characters',
  );
  const json = spellOutInvisible(JSON.stringify(text));
  ensure(JSON.parse(json) === text, 'JSON should read back what was escaped');
});
