import { type Recognize, type Source, startOfLine, wordAt, wordBefore } from './source.ts';

/** Habits from Python, Java, R and web pages, which TypeScript writes another way. */
export const otherLanguage: Recognize = (source) => {
  for (const [isIt, words] of HABITS) {
    const found = isIt(source);
    if (found !== null) {
      const start = startOfLine(source.text, source.line);
      const at = typeof found === 'number' ? found : start + (/^\s*/.exec(source.lineText)?.[0].length ?? 0);
      return { at, words };
    }
  }
  return null;
};

/** Null if it is not that; else where, or `true` for the beginning of the line. */
type Test = (source: Source) => number | true | null;

const line =
  (pattern: RegExp): Test =>
  ({ lineText }) =>
    pattern.test(lineText) ? true : null;

/** The word before the place where the parser gave up, or the one at it. */
const word =
  (pattern: RegExp): Test =>
  ({ text, at }) => {
    if (pattern.test(wordAt(text, at))) {
      return at;
    }
    const before = wordBefore(text, at);
    return pattern.test(before) ? text.lastIndexOf(before, at - 1) : null;
  };

/** Characters around the place: what is before it, and what is at it. */
const around =
  (before: RegExp, after: RegExp): Test =>
  ({ text, at }) => {
    const found = before.exec(text.slice(Math.max(0, at - 20), at));
    return found !== null && after.test(text.slice(at, at + 20)) ? at - found[0].length : null;
  };

const HABITS: readonly (readonly [Test, string])[] = [
  [
    line(/^\s*(?:export\s+)?def\s+\w/),
    'def is Python. Here a function begins with “export function name(…) {” and ends with “}”.',
  ],
  [line(/^\s*(?:\}\s*)?(?:elif|elsif|elseif)\b/), 'this is written as two words here: else if (…) {'],
  [
    line(/^\s*for\s*\(?\s*(?:const\s+|let\s+)?\w+\s+in\s+range\b/),
    'a loop over numbers is written like this: for (let i = 0; i < n; i += 1) { … }',
  ],
  [
    line(/^\s*for\s*\(?\s*(?:const\s+|let\s+)?\w+\s+in\b[^;{]*:?\s*$/),
    'a loop over a list is written like this: for (const x of list) { … }',
  ],
  [
    line(/^\s*(?:\}\s*else\s+)?(?:if|while)\b(?!\s*\().*/),
    'the condition belongs in ( ), and what follows in { }: if (x > 0) { … }',
  ],
  [
    ({ lineText, parser }) =>
      /^\s*(?:(?:else\s+)?(?:if|while|for)\b.*|else\s*|try\s*|except\b.*|finally\s*):\s*$/.test(lineText) &&
      parser !== ''
        ? true
        : null,
    'a block stands between { and } here, not after a colon.',
  ],
  [word(/^and$/), '“and” is written && here.'],
  [word(/^or$/), '“or” is written || here.'],
  [word(/^not$/), '“not” is written ! here: !isThree, or a !== b.'],
  [word(/^lambda$/), 'a small function is written like this here: (x) => x + 1'],
  [
    line(/(["'])\1\1/),
    'a comment over several lines stands between /* and */ here, not between three quotes.',
  ],
  [
    line(/^\s*<(?:!--|!doctype\b|\/?[a-z][\w-]*[^<>]*>)/i),
    'this line is from a web page (HTML), and no TypeScript. Delete it.',
  ],
  [line(/^\s*#/), 'a comment begins with // here, not with #.'],
  [around(/#$/, /^/), 'a comment begins with // here, not with #.'],
  [around(/(?:^|[\s;{}])$/, /^#/), 'a comment begins with // here, not with #.'],
  [
    around(/(?<![\w$])[fr]$/, /^["']/),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what a student types
    'a text with values in it stands between back-ticks here: `loss: ${loss}`.',
  ],
  [
    line(/^\s*(?:import\s+[\w.]+(?:\s+as\s+\w+)?|from\s+\S+\s+import\b.*)\s*;?\s*$/),
    'this is how Python imports. Here it is: import { … } from "./….ts", and no packages are needed.',
  ],
  [
    ({ text, at, lineText }) => (wordAt(text, at) === 'if' && /\belse\b/.test(lineText) ? at : null),
    'a choice between two values is written like this here: x > 0 ? a : b',
  ],
  [
    ({ text, at }) => {
      const type = wordBefore(text, at);
      const isType = /^(?:int|float|double|long|bool|boolean|string|String|char|auto|number)$/.test(type);
      return isType && /^[\w$]+\s*=(?!=)/.test(text.slice(at, at + 100))
        ? text.lastIndexOf(type, at - 1)
        : null;
    },
    'a variable begins with const or let here, not with its type: const x = 5;',
  ],
  [
    ({ text, at }) => {
      const type = wordBefore(text, at);
      const isType =
        /^(?:int|float|double|void|bool|boolean|number|string|fn|func|fun|public|static|private)$/.test(type);
      return isType && /^[\w$]+(?:\s+[\w$]+)*\s*\(/.test(text.slice(at, at + 100))
        ? text.lastIndexOf(type, at - 1)
        : null;
    },
    'a function begins with “export function name(…) {” here.',
  ],
  [
    around(/-$/, /^>/),
    'an arrow is written => here, and the type of an answer follows a colon: (x: number): number',
  ],
  [
    around(/^/, /^->/),
    'an arrow is written => here, and the type of an answer follows a colon: (x: number): number',
  ],
  [around(/:$/, /^=/), 'a variable gets its value with = here: const x = 5;'],
  [
    around(/^/, /^&(?:gt|lt|amp|quot|nbsp|#\d+);/),
    'this sign came along from a web page: &lt; stands for <, &gt; for >, and &amp; for &. Type the sign itself.',
  ],
  [word(/^then$/), 'a block stands between { and } here, not after then.'],
  [
    around(/(?<=\w)'$/, /^\w/),
    'the \' in the middle ends the text. Put the whole text between " and " instead, or write \\\' for it.',
  ],
  [
    line(/^\s*(?:export\s+)?(?:const|let)\s+[\w$]+\s*===?(?!=)/),
    'one = gives a variable its value; == and === compare two values.',
  ],
  [line(/\bfunction\s+[\w$]+-\w/), 'a name has no - in it: write predictOne, not predict-one.'],
  [
    ({ text, at, parser }) =>
      /^Syntax error/.test(parser) && /\d/.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at] ?? '')
        ? at
        : null,
    'a name cannot begin with a digit; between a number and a name belongs an operator: 3 * x',
  ],
  [around(/\\$/, /^/), 'a \\ stands here outside of a text. Delete it.'],
  [around(/^/, /^\\/), 'a \\ stands here outside of a text. Delete it.'],
  [
    ({ parser, lineBefore, at }) =>
      /^Expected "\)"/.test(parser) && /\bfunction\s*[\w$]*\s*\([^)]*$/.test(lineBefore) ? at : null,
    'parameters are separated by commas, the type of each follows a colon, and a ) ends them: (a: number, b: number)',
  ],
  [around(/=>\s*$/, /^return\b/), 'after => comes the value itself, without return; or { return …; }.'],
  [
    ({ parser, lineBefore, at }) =>
      /^Expected ";"/.test(parser) && /\bfunction\b[^{};]*\)\s*$/.test(lineBefore) ? at : null,
    'after the ( ) of a function comes its body in { }, or first a colon and the type of its answer: (x: number): number {',
  ],
  [
    ({ lineText }) => (/\bfor\s*\([^;]*,[^;]*,[^;]*\)/.test(lineText) ? true : null),
    'the three parts of a for loop are separated by ; here: for (let i = 0; i < n; i += 1) {',
  ],
];
