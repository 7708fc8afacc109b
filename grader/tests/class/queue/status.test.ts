import { expect, test } from 'vitest';
import { statusLines } from '../../../class/queue/status.ts';

const NOW = 1_000_000;
const OURS = { kit: '0.1.0+aaaa', catalogue: 'cccc' };
const OLD = { kit: '0.1.0+bbbb', catalogue: 'cccc' };
const course = (name: string, version = OURS, more = {}) => ({
  course: name,
  ...version,
  at: NOW,
  waiting: 0,
  active: 0,
  minute: 0,
  oldest: null,
  ...more,
});
const worker = (name: string, version = OURS, more = {}) => ({
  name,
  ...version,
  courses: null,
  processes: 2,
  busy: 4,
  minute: { Analysis: 30 },
  at: NOW,
  ...more,
});

test('shows what waits, what is done in a minute, who works, and with which version', () => {
  const text = statusLines(
    'redis://store/0',
    [course('Analysis', OURS, { waiting: 12, active: 4, minute: 30, oldest: 95 })],
    [worker('one-17'), worker('two-4', OLD)],
    NOW,
  );
  expect(text).toMatch(/^Analysis +A +12 +1 min +4 +30 +at work$/m);
  expect(text).toMatch(/^one-17 +A +2 +4 +30 +all$/m);
  expect(text).toMatch(/^two-4 +B /m);
  expect(text).toContain('Version A: 0.1.0+aaaa, exercises cccc');
  expect(text).toContain('Version B: 0.1.0+bbbb, exercises cccc');
  expect(text).not.toContain('Nobody works');
});

test('says which course nobody works for, because no worker has its version, or none is for it', () => {
  const lines = [course('Analysis', OURS, { waiting: 3 }), course('Algebra', OLD, { waiting: 1 })];
  const text = statusLines('redis://store/0', lines, [worker('one', OURS, { courses: ['Algebra'] })], NOW);
  expect(text).toContain('Nobody works for “Analysis” (3 jobs)');
  expect(text).toContain('Nobody works for “Algebra” (1 job)');
});

test('a name from the store cannot act on the terminal', () => {
  const text = statusLines(
    'redis://store/0',
    [],
    [worker('one\u001b[2J\ntwo', { kit: '\u202e\u001b', catalogue: '' })],
    NOW,
  );
  expect(text).not.toContain('\u001b');
  expect(text).not.toContain('\u202e');
  expect(text).toContain('one\\ntwo');
});
