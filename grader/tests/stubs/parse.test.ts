import { describe, expect, test } from 'vitest';
import { parse, plainLines, syntaxFault } from '../../stubs/parse.ts';

describe('syntaxFault', () => {
  test('reports the line and what TypeScript expected there', () => {
    expect(syntaxFault(parse('const a = 1;\nconst b = (2;\n', 'a.ts'))).toMatch(/^line 2: .*'\)' expected/);
  });

  test('ignores wrong types and missing imports', () => {
    expect(
      syntaxFault(parse("import { a } from './nowhere.ts';\nconst b: string = a + 1;\n", 'a.ts')),
    ).toBeNull();
  });
});

test('plainLines removes a byte order mark and carriage returns, and nothing else', () => {
  expect(plainLines('\uFEFFa\r\nb\rc\n  d \n')).toBe('a\nb\nc\n  d \n');
});
