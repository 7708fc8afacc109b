import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint, type MeasuredFiles } from '../../../lab/validity/fingerprint.ts';

const CHECK = 'grader/catalogue/03-loss/checks/sigmoid.ts';
const WORDS = 'grader/catalogue/03-loss/misconceptions/sigmoid.ts';
const RIGHT: MeasuredFiles = { role: 'right submission', path: 'grader/lab/corpus/right', as: 'texts' };
const MISCONCEPTIONS: MeasuredFiles = {
  role: 'misconception',
  path: 'grader/catalogue/03-loss/misconceptions',
  as: 'code',
};

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kit-'));
  put('solutions/03-loss.ts', 'const a = 1;');
  put(CHECK, "import { near } from '../near.ts';\n// A comment.\nconst help = 'try it';\nconst b = near(2);");
  put(WORDS, 'const c = 3;');
  put('grader/numbers/random.ts', 'const d = 4;');
  put('grader/engine/cases.ts', 'const e = 5;');
  put('data/digits/train.json', '{}');
  put(
    'grader/lab/corpus/right/plain/03-loss.ts',
    "import { f } from '../../../../solutions/03-loss.ts'; // f",
  );
});
afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, text: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const now = () => fingerprint([RIGHT], root);

test.each([
  ['a solution', 'solutions/03-loss.ts'],
  ['a check', CHECK],
  ['the random numbers', 'grader/numbers/random.ts'],
  ['the digits', 'data/digits/train.json'],
  ['a file of the collection', 'grader/lab/corpus/right/plain/03-loss.ts'],
  ['one more file of the collection', 'grader/lab/corpus/right/curly/03-loss.ts'],
  ['one more check', 'grader/catalogue/03-loss/checks/tanh.ts'],
])('the fingerprint changes with %s', (_, path) => {
  const before = now();
  put(path, 'const changed = true;');
  expect(now()).not.toBe(before);
});

test.each([
  ['another comment', '// A comment.', '// Another one.'],
  ['another layout', 'const b = near(2);', 'const b =\n  near(2);'],
  ['another sentence', "'try it'", "'try it again'"],
  ['another path of an import', "'../near.ts'", "'../../numbers/near.ts'"],
])('%s in a check does not change the fingerprint', (_, from, to) => {
  const before = now();
  put(
    CHECK,
    "import { near } from '../near.ts';\n// A comment.\nconst help = 'try it';\nconst b = near(2);".replace(
      from,
      to,
    ),
  );
  expect(now()).toBe(before);
});

test('moving a file of the kit does not change the fingerprint', () => {
  const before = now();
  mkdirSync(join(root, 'grader/catalogue/08-more/checks'), { recursive: true });
  renameSync(join(root, CHECK), join(root, 'grader/catalogue/08-more/checks/sigmoid.ts'));
  expect(now()).toBe(before);
});

test('moving a collection does not change the fingerprint, nor does the new depth of its imports', () => {
  const before = now();
  put('elsewhere/right/plain/03-loss.ts', "import { f } from '../../../../solutions/03-loss.ts'; // f");
  expect(fingerprint([{ ...RIGHT, path: 'elsewhere/right' }], root)).toBe(before);
});

test('the fingerprint changes with the name of a submission, and with its comments', () => {
  const before = now();
  renameSync(join(root, 'grader/lab/corpus/right/plain'), join(root, 'grader/lab/corpus/right/plainer'));
  const renamed = now();
  put(
    'grader/lab/corpus/right/plainer/03-loss.ts',
    "import { f } from '../../../../solutions/03-loss.ts'; // g",
  );
  expect(new Set([before, renamed, now()]).size).toBe(3);
});

test('the fingerprint changes with the role', () => {
  expect(fingerprint([{ ...RIGHT, role: 'wrong answer' }], root)).not.toBe(now());
});

test('misconceptions count only if they are what is measured', () => {
  const [before, withThem] = [now(), fingerprint([MISCONCEPTIONS], root)];
  put(WORDS, 'const changed = true;');
  put('grader/lab/corpus/right/README.md', 'changed');
  expect(now()).toBe(before);
  expect(fingerprint([MISCONCEPTIONS], root)).not.toBe(withThem);
});

test.each(['solutions/03-loss.ts', 'grader/numbers/random.ts', 'grader/lab/corpus/right/plain/03-loss.ts'])(
  'without %s there is an error that names the missing path',
  (path) => {
    rmSync(join(root, path));
    expect(now).toThrow(
      /depend on (solutions|grader\/numbers\/random\.ts|grader\/lab\/corpus\/right) .*there is no such file/,
    );
  },
);
