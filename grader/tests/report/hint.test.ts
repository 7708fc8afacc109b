import { describe, expect, it } from 'vitest';
import { hintReport } from '../../report/hint.ts';
import { PLAIN } from './builders.ts';

const hint = {
  id: '03-loss',
  title: 'How wrong is it?',
  number: 2,
  total: 3,
  text: 'Take the mean.',
  functions: ['sigmoid', 'mnistLoss'],
};

describe('hintReport', () => {
  it('says which hint it is, keeps its lines, and says how to get the next', () => {
    const text = `${'What is missing is 1 - p. '.repeat(4)}\n\n  target === 1 ? ...`;
    expect(hintReport({ ...hint, text }, PLAIN)).toBe(`\
03 · How wrong is it? · hint 2 of 3

  What is missing is 1 - p. What is missing is 1 - p. What is missing is 1 -
  p. What is missing is 1 - p.

    target === 1 ? ...

Next: try it; if it is not enough, once more  npm run hint -- 03
`);
  });

  it('shows code below the name of its function, as wide as it is, and says where to paste it', () => {
    const wide = `return ${'sum + '.repeat(20)}0;`;
    const text = `With a helper in between.\n// sigmoid\n${wide}\n// mnistLoss\nif (a) {\n  return b;\n}`;
    expect(hintReport({ ...hint, number: 3, text }, PLAIN)).toBe(`\
03 · How wrong is it? · hint 3 of 3

  With a helper in between.

  // sigmoid
  ${wide}

  // mnistLoss
  if (a) {
    return b;
  }

  Paste each part below the signature of its function, which begins with
  “export function” and ends with “{”, in place of all between its braces.

Next: that was the last hint. Try it, then  npm run grade -- 03
`);
  });

  it('speaks of one part if there is one, in ASCII if there is nothing else', () => {
    const text = '// sigmoid\nreturn 0.5;';
    const report = hintReport({ ...hint, text }, { ...PLAIN, unicode: false });
    expect(report).toContain('Paste this below the signature of the function, which begins with "export');
    expect(report).toMatch(/^[ -~\n]*$/);
  });

  it('goes on to the grader after the last', () => {
    const lines = hintReport({ ...hint, number: 3 }, PLAIN).split('\n');
    expect(lines.at(-2)).toBe('Next: that was the last hint. Try it, then  npm run grade -- 03');
  });

  it('keeps only the command if the last line would be too long', () => {
    const lines = hintReport({ ...hint, number: 3 }, { ...PLAIN, width: 60 }).split('\n');
    expect(lines.at(-2)).toBe('Next: npm run grade -- 03');
  });

  it('has neither colour nor Unicode if the terminal has none', () => {
    const report = hintReport({ ...hint, text: 'Between 0 and 1 … “sure”' }, { ...PLAIN, unicode: false });
    expect(report).toMatch(/^[ -~\n]*$/);
    expect(hintReport(hint, { ...PLAIN, colour: true })).toContain('\u001b[');
  });
});
