import { expect, it } from 'vitest';
import { runCli } from './run-cli.ts';

it('tells a chapter from the command line, with its answer and the next one', () => {
  const { status, stdout, stderr } = runCli('demo', 'receipts');
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain('Apples and pears');
  expect(stdout).toContain('> Why is one receipt not enough?');
  expect(stdout).not.toContain('any key');
  expect(stdout).not.toContain('\u001b');
  expect(stdout).toMatch(/\nNext: .*npm run demo -- bias\n$/);
});

it('lists the chapters if there is no such chapter', () => {
  const { status, stdout, stderr } = runCli('demo', 'recipes');
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/Did you mean receipts\?[\s\S]*abs +Why multiply/);
});

it('says what is missing if a folder holds no digits', () => {
  const { status, stdout, stderr } = runCli('demo', '--data', 'data/draw');
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('should hold four files');
});
