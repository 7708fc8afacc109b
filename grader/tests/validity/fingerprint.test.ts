import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from '../../validity/fingerprint.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kit-'));
  put('solutions/03-loss.ts', 'a');
  put('grader/catalogue/functions/sigmoid.ts', 'b');
  put('grader/catalogue/misconceptions/sigmoid.ts', 'c');
  put('grader/right/plain/03-loss.ts', 'd');
  put('grader/wrong/README.md', 'e');
});
afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, text: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const now = () => fingerprint(['grader/right', 'grader/wrong'], root);

test.each([
  ['a solution', 'solutions/03-loss.ts'],
  ['a check', 'grader/catalogue/functions/sigmoid.ts'],
  ['a file of the collection', 'grader/right/plain/03-loss.ts'],
  ['one more file of the collection', 'grader/wrong/03-loss/sigmoid--half.ts'],
])('%s that changes is another state', (_, path) => {
  const before = now();
  put(path, 'changed');
  expect(now()).not.toBe(before);
});

test('a file that moves is another state', () => {
  const before = now();
  renameSync(join(root, 'grader/right/plain'), join(root, 'grader/right/plainer'));
  expect(now()).not.toBe(before);
});

test('what is said to a student is not, save where that is measured', () => {
  const [before, withWords] = [now(), fingerprint(['grader/catalogue/misconceptions'], root)];
  put('grader/catalogue/misconceptions/sigmoid.ts', 'changed');
  put('grader/wrong/README.md', 'changed');
  expect(now()).toBe(before);
  expect(fingerprint(['grader/catalogue/misconceptions'], root)).not.toBe(withWords);
});
