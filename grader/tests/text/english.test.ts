import { expect, test } from 'vitest';
import { firstSentence, inSeconds, listing, plural } from '../../text/english.ts';

test.each([
  [plural(1, 'check'), '1 check'],
  [plural(0, 'check'), '0 checks'],
  [plural(1, 'entry', 'entries'), '1 entry'],
  [plural(2, 'entry', 'entries'), '2 entries'],
  [inSeconds(1000), '1 second'],
  [inSeconds(2500), '2.5 seconds'],
  [listing([]), ''],
  [listing(['text']), 'text'],
  [listing(['text', 'json']), 'text and json'],
  [listing(['text', 'json', 'junit']), 'text, json and junit'],
])('%j is %j', (text, expected) => {
  expect(text).toBe(expected);
});

test.each([
  ['03-loss.ts is empty. Start again.', '03-loss.ts is empty.'],
  ['No full stop', 'No full stop'],
  ['It takes 0.5 s.\nThen it ends.', 'It takes 0.5 s.'],
  ['', ''],
])('the first sentence of “%s”', (text, first) => {
  expect(firstSentence(text)).toBe(first);
});
