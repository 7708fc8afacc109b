import { expect, it } from 'vitest';
import { explainLimit } from '../../system/explain-limit.ts';

it.each([
  ['spawn /bin/sh EAGAIN', 'EAGAIN'],
  ['runtime: failed to create new OS thread (have 5 already; errno=11)', 'EAGAIN'],
  ['/bin/sh: 1: Cannot fork', 'EAGAIN'],
  ['Deno could not start: unable to create worker threads.', 'EAGAIN'],
  ['spawn ENOMEM', 'ENOMEM'],
  ['fatal error: runtime: out of memory', 'ENOMEM'],
  ['spawn EMFILE', 'EMFILE'],
  ['Too many open files (os error 24)', 'EMFILE'],
])('%s', (text, code) => {
  expect(explainLimit(text)).toMatch(new RegExp(`\\(${code}\\)\\. Raise`));
});

it('says nothing about other failures', () => {
  expect(explainLimit('no such library: libx (os error 2)')).toBeNull();
});
