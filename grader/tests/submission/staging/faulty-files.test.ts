import { describe, expect, it } from 'vitest';
import { stageFiles } from '../../sandbox/student-code.ts';

const FUNCTION = 'export function double(x: number): number {\n  return x * 2;\n}\n';

/** What is wrong with a text, saved as the file of the first exercise: `line 1, column 1: …`. */
async function faultOf(text: string): Promise<string> {
  const staged = await stageFiles('01-first', { '01-first.ts': text });
  return staged.kind === 'unusable' ? staged.message.replace(/^01-first\.ts,? /, '') : staged.kind;
}

const TABLE: Readonly<Record<string, readonly (readonly [text: string, words: string])[]>> = {
  'what came along when code was copied': [
    [
      `\`\`\`ts\n${FUNCTION}const t = \`a\`;\n\`\`\`\n`,
      'line 1, column 1: ``` is no TypeScript. It came along when the code was copied: delete lines 1 and 6.',
    ],
    [
      `${FUNCTION}\`\`\`\n`,
      'line 4, column 1: ``` is no TypeScript. It came along when the code was copied: delete line 4.',
    ],
    [
      `~~~\n${FUNCTION}~~~`,
      'line 1, column 1: ~~~ is no TypeScript. It came along when the code was copied: delete lines 1 and 5.',
    ],
    [
      `Here is the function:\n\n\`\`\`ts\n${FUNCTION}\`\`\`\n`,
      'line 3, column 1: ``` is no TypeScript. It came along when the code was copied: delete lines 3 and 7, and the sentences around the code.',
    ],
    [
      `\r\n\`\`\`typescript\r\n${FUNCTION.replaceAll('\n', '\r\n')}x y\r\n`,
      'line 2, column 1: ``` is no TypeScript. It came along when the code was copied: delete line 2.',
    ],
    [
      '12  export function f() {\n13    return 1;\n14  }',
      'line 1, column 1: the line begins with its number, “12”. The numbers came along when the code was copied: delete them at the beginning of each line, or copy the code again without them.',
    ],
    [
      '+export const a = 1;\n+export const b = 1;',
      'line 1, column 1: “+” at the beginning of the line comes from a page that shows changes (a diff). Copy the file itself, without these marks.',
    ],
    [
      'const a = 1;\n@@ -1,3 +1,4 @@\n',
      'line 2, column 1: this line comes from a page that shows changes (a diff). Copy the file itself, without these marks.',
    ],
    [
      '>>> const a = 1;',
      'line 1, column 1: “>>>” came along when the code was copied, and is no TypeScript. Delete it at the beginning of each line.',
    ],
    [
      '> const a = 1;',
      'line 1, column 1: “>” came along when the code was copied, and is no TypeScript. Delete it at the beginning of each line.',
    ],
    [
      '$ npm run grade',
      'line 1, column 1: this line is a command for the terminal. Delete it here, and type it there.',
    ],
    [
      `${FUNCTION}npm run grade`,
      'line 4, column 1: this line is a command for the terminal. Delete it here, and type it there.',
    ],
    [
      `The function returns twice its argument.\n${FUNCTION}`,
      'line 1, column 1: this line reads like a sentence, not like code. Delete it, or make it a comment: // at its beginning.',
    ],
    [
      `Here’s the solution for you:\n${FUNCTION}`,
      'line 1, column 1: this line reads like a sentence, not like code. Delete it, or make it a comment: // at its beginning.',
    ],
    [
      `Copy code\n${FUNCTION}`,
      'line 1, column 1: this line reads like a sentence, not like code. Delete it, or make it a comment: // at its beginning.',
    ],
    [
      'const f = (x) =&gt; x;',
      'line 1, column 16: this sign came along from a web page: &lt; stands for <, &gt; for >, and &amp; for &. Type the sign itself.',
    ],
  ],
  'other lines that are no code': [
    [
      '<p>Exercise 1</p>\n',
      'line 1, column 1: this line is from a web page (HTML), and no TypeScript. Delete it.',
    ],
    [
      'The sigmoid is 1 / (1 + e ** -x), as always.',
      'line 1, column 1: this line reads like a sentence, not like code. Delete it, or make it a comment: // at its beginning.',
    ],
  ],
  'the marks of git': [
    [
      'const a = 1;\n<<<<<<< HEAD\nconst b = 1;\n=======\nconst b = 2;\n>>>>>>> theirs\n',
      'line 2, column 1: <<<<<<< is a mark of git: two versions of the file clash here. Keep the code of one of them, and delete lines 2, 4 and 6.',
    ],
    [
      'const a = 1;\n=======\n',
      'line 2, column 1: ======= is a mark of git: two versions of the file clash here. Keep the code of one of them, and delete line 2.',
    ],
    [
      'const a = 1;\n>>>>>>> theirs',
      'line 2, column 1: >>>>>>> is a mark of git: two versions of the file clash here. Keep the code of one of them, and delete line 2.',
    ],
  ],
  characters: [
    [
      'const a = ‘x’;',
      "line 1, column 11: ‘ is a curly quote, as word processors make them. Type a straight one: '",
    ],
    [
      'const a = “x”;',
      'line 1, column 11: “ is a curly quote, as word processors make them. Type a straight one: "',
    ],
    [
      "const a = 'x’;",
      "line 1, column 13: ’ is a curly quote, as word processors make them. Type a straight one: '",
    ],
    [
      'const a =\u200b 1;',
      'line 1, column 10: there is a character here that cannot be seen (U+200B). Put the cursor in this column, and press Delete once.',
    ],
    [
      'const a = 1\u00ad;',
      'line 1, column 12: there is a character here that cannot be seen (U+00AD). Put the cursor in this column, and press Delete once.',
    ],
    [
      '\u2060const a = 1;',
      'line 1, column 1: there is a character here that cannot be seen (U+2060). Put the cursor in this column, and press Delete once.',
    ],
    [
      'const a = 1\u037e',
      'line 1, column 12: \u037e (U+037E) looks much like ; and is another character. Type ; instead.',
    ],
    ['const a = 2 × 3;', 'line 1, column 13: × (U+00D7) is no sign of TypeScript. Type * instead.'],
    ['const a = 2 ÷ 3;', 'line 1, column 13: ÷ (U+00F7) is no sign of TypeScript. Type / instead.'],
    [
      'const a = 2 − 3;',
      'line 1, column 13: − (U+2212) looks much like - and is another character. Type - instead.',
    ],
    [
      'const a = 2 – 3;',
      'line 1, column 13: – (U+2013) looks much like - and is another character. Type - instead.',
    ],
    [
      'const a ＝ 3;',
      'line 1, column 9: ＝ (U+FF1D) looks much like = and is another character. Type = instead.',
    ],
    ['f（1）;', 'line 1, column 2: （ (U+FF08) looks much like ( and is another character. Type ( instead.'],
    [
      'const a = 1；',
      'line 1, column 12: ； (U+FF1B) looks much like ; and is another character. Type ; instead.',
    ],
    [
      'const a = [1， 2];',
      'line 1, column 13: ， (U+FF0C) looks much like , and is another character. Type , instead.',
    ],
    ['const a = ３;', 'line 1, column 11: ３ (U+FF13) is a wide digit, not that of code. Type 3 instead.'],
    ['f(…xs);', 'line 1, column 3: … (U+2026) is no sign of TypeScript. Type ... instead.'],
    ['if (a ≤ b) {}', 'line 1, column 7: ≤ (U+2264) is no sign of TypeScript. Type <= instead.'],
    [
      'const a = 1 😀;',
      'line 1, column 13: 😀 (U+1F600) is no character of TypeScript. Outside of texts and comments, delete it or write it another way.',
    ],
  ],
  'an object after =>': [
    [
      'const f = (x) => { weights: [x], bias: x };',
      'line 1, column 18: after =>, { begins a block of code, not an object. Put ( ) around the object: => ({ weights: … })',
    ],
    [
      'const f = (x) => {\n  weights: [x],\n  bias: x,\n};',
      'line 1, column 18: after =>, { begins a block of code, not an object. Put ( ) around the object: => ({ weights: … })',
    ],
  ],
  'habits from other languages': [
    [
      'def f(x):\n  return x',
      'line 1, column 1: def is Python. Here a function begins with “export function name(…) {” and ends with “}”.',
    ],
    ['if (a) {\n}\nelif (b) {\n}', 'line 3, column 1: this is written as two words here: else if (…) {'],
    ['if (a and b) {}', 'line 1, column 7: “and” is written && here.'],
    ['if (a === 1 or b) {}', 'line 1, column 13: “or” is written || here.'],
    ['if (not a) {}', 'line 1, column 5: “not” is written ! here: !isThree, or a !== b.'],
    ['const a = 1; # one', 'line 1, column 14: a comment begins with // here, not with #.'],
    ['# a comment', 'line 1, column 1: a comment begins with // here, not with #.'],
    ['#a comment', 'line 1, column 1: a comment begins with // here, not with #.'],
    [
      'if x > 0:\n  y',
      'line 1, column 1: the condition belongs in ( ), and what follows in { }: if (x > 0) { … }',
    ],
    [
      'for x in xs:\n  y',
      'line 1, column 1: a loop over a list is written like this: for (const x of list) { … }',
    ],
    [
      'for i in range(n):\n  y',
      'line 1, column 1: a loop over numbers is written like this: for (let i = 0; i < n; i += 1) { … }',
    ],
    ['else:\n  y', 'line 1, column 1: a block stands between { and } here, not after a colon.'],
    ['const f = lambda x: x', 'line 1, column 11: a small function is written like this here: (x) => x + 1'],
    [
      '"""doc"""',
      'line 1, column 1: a comment over several lines stands between /* and */ here, not between three quotes.',
    ],
    [
      'import numpy as np',
      'line 1, column 1: this is how Python imports. Here it is: import { … } from "./….ts", and no packages are needed.',
    ],
    [
      'const y = x if c else z',
      'line 1, column 13: a choice between two values is written like this here: x > 0 ? a : b',
    ],
    [
      'int x = 5;',
      'line 1, column 1: a variable begins with const or let here, not with its type: const x = 5;',
    ],
    [
      'const f = (x) -> x',
      'line 1, column 15: an arrow is written => here, and the type of an answer follows a colon: (x: number): number',
    ],
    [
      'for (let i = 0, i < 3, i++) {}',
      'line 1, column 1: the three parts of a for loop are separated by ; here: for (let i = 0; i < n; i += 1) {',
    ],
    ['export fucntion f() {}', 'line 1, column 8: did you mean “function” in place of “fucntion”?'],
    ['function f() { Return 1; }', 'line 1, column 16: did you mean “return” in place of “Return”?'],
    ['cosnt a = 1;', 'line 1, column 1: did you mean “const” in place of “cosnt”?'],
  ],
  'a return alone on its line': [
    [
      'function f() {\n  return\n    { weights: w, bias: b };\n}',
      'line 2, column 3: a return that is alone on its line gives back nothing, and the { below it begins a block of code. Put them on the same line: return {',
    ],
    [
      'function f() {\n  return\n  {\n    weights: w,\n    bias: b,\n  };\n}',
      'line 2, column 3: a return that is alone on its line gives back nothing, and the { below it begins a block of code. Put them on the same line: return {',
    ],
  ],
  brackets: [
    [
      'export function f() {\n  return 1;\n\nexport function g() {}\n',
      'line 1, column 21: this { (f) is never closed: the next function begins in line 4, and a } is missing.',
    ],
    [
      'export function f() {\n  if (a) {\n    return 1;\n}\n',
      'line 2, column 10: this { is never closed: the file ends, and a } is missing.',
    ],
    [
      'export function f() {\n  for (const a of b) {\n    if (a) {\n      g();\n    }\n}\n\nexport function g() {}\n',
      'line 2, column 22: this { is never closed: the next function begins in line 8, and a } is missing.',
    ],
    [
      'function f() {\n  return 1;\n\nfunction g() {\n  return 2;\n}\n',
      'line 1, column 14: this { (f) is never closed: the file ends, and a } is missing.',
    ],
    ['const a = [1, 2', 'line 1, column 11: this [ is never closed: the file ends, and a ] is missing.'],
    [
      'export function f() {\n}\n  return 1;\n}\n',
      'line 4, column 1: this } closes nothing: all brackets are closed already. Is there one } too many, or one { too few, here or above?',
    ],
    ['const a = f(1;', 'line 1, column 14: before “;” a ) is missing.'],
    ['f(1 2)', 'line 1, column 5: before “2” something is missing: a comma, an operator or a )'],
  ],
  'brackets that do not fit': [
    ['f(rows.map((row) => {\n  g();\n});', 'line 3, column 3: before “;” a ) is missing.'],
    [
      'rows.map((row) => {\n  return 1;\n);\n',
      'line 3, column 1: before this ) a } is missing: the { in line 1, column 19 was never closed.',
    ],
    [
      'f(a.b[0]]);',
      'line 1, column 9: this ] closes nothing: no [ is open. Is there one ] too many, or one [ too few, here or above?',
    ],
    ['f("a" + );', 'line 1, column 9: this ) comes too early: is something missing before it?'],
    [
      'function f(a: number; b: number) {}',
      'line 1, column 21: parameters are separated by commas, the type of each follows a colon, and a ) ends them: (a: number, b: number)',
    ],
    [
      'import { a } from ./types.ts',
      'line 1, column 19: the name of a file belongs in quotes: from "./types.ts"',
    ],
    ['const a = 1;\\nconst b = 2;', 'line 1, column 13: a \\ stands here outside of a text. Delete it.'],
    ['%matplotlib inline', 'line 1, column 1: this line is a command for a notebook. Delete it.'],
  ],
  'what never ends': [
    [
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the student's template
      "// a `b` c\nf(`a ${b}); // d's\nconst s = `${a} b`;\n",
      'line 2, column 3: this ` has no partner. A text between back-ticks begins with one and ends with one.',
    ],
    [
      'let a;\nconst s = `abc\nx\n',
      'line 2, column 11: this ` has no partner. A text between back-ticks begins with one and ends with one.',
    ],
    [
      'let a;\n/* abc\n x',
      'line 2, column 1: a comment begins with /* here and never ends. Put */ after its last word.',
    ],
    ['const s = "abc;\n', 'line 1, column 16: a text is not closed in this line. Is a quote missing?'],
    [
      'const r = 1 + /abc\n;',
      'line 1, column 19: a / starts a pattern here that does not end. Is something missing before it?',
    ],
  ],
  'other slips': [
    ['const a;', 'line 1, column 7: “a” is a const, so it needs its value at once: const a = …'],
    [
      'const a = 2;\na = 3;',
      'line 2, column 1: “a” is a const, so it cannot get a new value. Declare it with let.',
    ],
    ['const a = 1; const a = 2;', 'line 1, column 20: “a” is declared twice. Rename or remove one of them.'],
    ['export const a = 1; export { a };', 'line 1, column 30: “a” is exported twice. Keep one of the two.'],
    ['const a == 1;', 'line 1, column 1: one = gives a variable its value; == and === compare two values.'],
    [
      '1 = a;',
      'line 1, column 1: only a variable, or a place in a list or an object, can get a value with =. Two values are compared with ===.',
    ],
    [
      'const class = 1;',
      'line 1, column 7: “class” is a word of the language, so it cannot be a name here. Choose another.',
    ],
    ['const a = -x ** 2;', 'line 1, column 14: a minus before ** needs brackets: -(x ** 2), or (-x) ** 2.'],
    [
      'const a = 3x;',
      'line 1, column 12: a name cannot begin with a digit; between a number and a name belongs an operator: 3 * x',
    ],
    [
      "const a = 'it's';",
      'line 1, column 14: the \' in the middle ends the text. Put the whole text between " and " instead, or write \\\' for it.',
    ],
    [
      'function f(x) return x',
      'line 1, column 15: after the ( ) of a function comes its body in { }, or first a colon and the type of its answer: (x: number): number {',
    ],
    [
      'const a = 1 2;',
      'line 1, column 13: before “2” something is missing: an operator, a comma, a bracket or the end of the line?',
    ],
    [
      'break;',
      'line 1, column 1: break works in a loop only. Is it inside one? To leave a function, write return.',
    ],
    [
      'function f() { await x; }',
      'line 1, column 16: await does not work here. The functions of the exercises return their answer directly.',
    ],
  ],
  'another kind of file': [
    [
      'e\0x\0p\0o\0r\0t\0',
      'is saved as UTF-16. In your editor, save it with the encoding UTF-8 (VS Code: the name of the encoding in the bar at the bottom, then “Save with Encoding”).',
    ],
    [
      'e\0\0\0x\0\0\0',
      'is saved as UTF-32. In your editor, save it with the encoding UTF-8 (VS Code: the name of the encoding in the bar at the bottom, then “Save with Encoding”).',
    ],
    [
      '{"cells": [], "metadata": {}}',
      'is a Jupyter notebook, not TypeScript. Copy the code into a plain text file with this name; VS Code makes such files.',
    ],
    [
      '<!DOCTYPE html>\n<html></html>',
      'is a web page (HTML), not the file that it shows. Download the file itself (on GitHub: “Raw”), or copy the code into it.',
    ],
    [
      '{\\rtf1\\ansi',
      'is a text with fonts and colours (RTF), not a plain text. Copy the code into a plain text file with this name; VS Code makes such files.',
    ],
    [
      '{ "a": 1, "b": 2 }',
      'is a JSON file, not TypeScript. Copy the code into a plain text file with this name; VS Code makes such files.',
    ],
  ],
};

for (const [kind, rows] of Object.entries(TABLE)) {
  describe(kind, () => {
    it.each(rows)('%j', async (text, words) => {
      expect(await faultOf(text)).toBe(words);
    });
  });
}

describe('a file that is right', () => {
  it.each([
    [
      'odd characters in comments and texts',
      `// ‘ ’ “ × ÷ − … ; \`\`\` 😀\n/* \u200b <<<<<<<\n\`\`\`\n*/\nexport const a = '‘×\u200b”';`,
    ],
    ['a text with a fence in it', 'export const a = `\n\\`\\`\\`ts\n`;'],
    ['spaces of other kinds, and two byte order marks', '\uFEFF\uFEFFexport\u00a0const\u3000a = 1;'],
    ['line ends of other systems', 'export const a = 1;\r\nexport const b = 2;\rexport const c = 3;'],
    ['letters of other alphabets in names', 'export const été = 1, π = 3, 数 = 4;'],
    ['an object in brackets', 'export const f = (x: number) => ({ weights: [x], bias: x });'],
    ['** and a regular expression with quotes', "export const a = 2 ** 3, b = /[\"'`/]/.test('x');"],
  ])('is read: %s', async (_, text) => {
    expect(await faultOf(text)).toBe('staged');
  });

  it('does not hide a fault further down', async () => {
    const text = 'const a = "×‘’\u200b"; // × ’ \u200b ```\nconst b = (1;';
    expect(await faultOf(text)).toBe('line 2, column 13: before “;” a ) is missing.');
  });
});

describe('words of the parser', () => {
  it('never show two signs alike as if they differed', async () => {
    for (const sign of ['\u037e', '\uff1b', '\u2028\u037e', '；']) {
      expect(await faultOf(`const a = 1 ${sign} 2`)).toContain('U+');
    }
  });

  it('are said without the names of its formats', async () => {
    expect(await faultOf('with (a) {}')).toBe(
      'line 1, column 1: this cannot be read as TypeScript: With statements cannot be used here.',
    );
  });

  it('quote only the beginning of a long piece', async () => {
    expect((await faultOf(`const a = 1 '${'x'.repeat(5000)}'`)).length).toBeLessThan(200);
  });
});
