import { closest, distance } from 'fastest-levenshtein';
import type { CheckResult } from '../model/result.ts';
import { codeOnly } from '../text/code-only.ts';
import { codePointOf, plainName } from '../text/confusables.ts';
import { type Place, placeAt } from '../text/place.ts';
import { ANY_NAME, wholeName } from '../text/whole-name.ts';
import { outOfScope } from './out-of-scope.ts';
import { slipIn } from './slips.ts';
import { objectTakenForBlock } from './syntax/object-after-arrow.ts';

type Told = Pick<CheckResult, 'function' | 'status' | 'counterexample' | 'rationale' | 'location'>;

/**
 * What to try after a failing check, if the text of the file shows it better than the reply: a slip of the pen, an arrow
 * function that gives nothing back, or a name that is not there. Null if it does not.
 */
export function helpFromText(
  { function: name, status, counterexample, rationale, location }: Told,
  text: string,
): string | null {
  const received = counterexample?.received ?? '';
  const slip = status === 'failed' || status === 'threw' ? slipIn(name, text, received) : null;
  return slip ?? helpForReply({ function: name, status, counterexample, rationale, location }, text);
}

function helpForReply({ status, counterexample, rationale, location }: Told, text: string): string | null {
  if (status === 'failed' && /\b(?:undefined|NaN)\b/.test(counterexample?.received ?? '')) {
    return arrowHelp(text);
  }
  if (status === 'threw' && /“[^”]*\bnot written\b/i.test(rationale ?? '')) {
    const where = location === null ? '' : ` (line ${location.line})`;
    return `The line of the stub is still there, and this call gets as far as it. Delete it${where}, and return an answer in its place.`;
  }
  const [, name] = NOT_DEFINED.exec(rationale ?? '') ?? [];
  if (status !== 'threw') {
    return null;
  }
  return name === undefined ? errorHelp(rationale ?? '') : nameHelp(name, text, location);
}

function arrowHelp(text: string): string | null {
  const code = codeOnly(text);
  const object = objectTakenForBlock(code);
  if (object !== null) {
    return `Look at line ${placeAt(text, object.at).line}: ${object.words}`;
  }
  const silent = arrowWithoutReturn(code);
  return silent === null
    ? null
    : `Look at line ${placeAt(text, silent).line}: an arrow function with { } gives back nothing without return. Put return before its answer, or leave out the { }.`;
}

/** A function given to `map` and the like, whose block has no return: that is never meant. */
function arrowWithoutReturn(code: string): number | null {
  const arrows = code.matchAll(
    /(?:\.(?:map|flatMap|filter|reduce|reduceRight|every|some|find)|Array\.from)\([^;{}]{0,200}?=>\s*\{([^{}]*)\}/g,
  );
  return [...arrows].find(([, body]) => !/\b(?:return|throw)\b/.test(body ?? ''))?.index ?? null;
}

/** For the commonest errors of the engine, whose words say little to a beginner. */
function errorHelp(rationale: string): string | null {
  for (const [error, words] of ERRORS) {
    const found = error.exec(rationale);
    if (found !== null) {
      const name = found[1] ?? '';
      return words.replaceAll('NAME', () => (/^\d+$/.test(name) ? `[${name}]` : name));
    }
  }
  return null;
}

const ERRORS: readonly (readonly [RegExp, string])[] = [
  [
    /“Cannot (?:read|set) properties of undefined \((?:reading|setting) '(\d{1,20})'\)/,
    'What stands before “NAME” is undefined. Does a loop go one entry too far, or is it another argument than you think?',
  ],
  [
    /“Cannot (?:read|set) properties of undefined \((?:reading|setting) '([\w$]{1,60})'\)/,
    'What stands before “.NAME” is undefined. Does a loop go one entry too far, or is it another argument than you think?',
  ],
  [
    /“Cannot (?:read|set) properties of null \((?:reading|setting) '(\d{1,20})'\)/,
    'What stands before “NAME” is null. Was it given a value before this line?',
  ],
  [
    /“Cannot (?:read|set) properties of null \((?:reading|setting) '([\w$]{1,60})'\)/,
    'What stands before “.NAME” is null. Was it given a value before this line?',
  ],
  [
    /“([\w$.[\]]{1,60}) is not a function/,
    '“NAME” is no function. Is its name spelled right, or is an operator missing before a ( ?',
  ],
  [
    /“Cannot access '([\w$]{1,60})' before initialization/,
    '“NAME” is used above the line that declares it. Move its const or let up, or give it another name than what it hides.',
  ],
  [
    /“Reduce of empty array with no initial value/,
    'reduce needs a value to start from if the list is empty: list.reduce((a, b) => a + b, 0).',
  ],
];

const NOT_DEFINED = /“([\p{ID_Start}$_][\p{ID_Continue}$]{0,99}) is not defined”/u;

function nameHelp(name: string, text: string, use: Place | null): string {
  const plain = plainName(name);
  if (plain !== name) {
    const odd = Array.from(name).find((character) => character !== plainName(character)) ?? '';
    return `“${name}” has a letter that only looks like one of the alphabet (${codePointOf(odd)}): type “${plain}” anew.`;
  }
  const code = codeOnly(text);
  const known = FROM_OTHER_LANGUAGES.find(([pattern]) => pattern.test(name));
  const isCalled = new RegExp(`${wholeName(name)}\\s*\\(`, 'u').test(code);
  const outside = known !== undefined && isCalled ? null : outOfScope(name, text, use);
  if (outside !== null) {
    return outside;
  }
  if (known !== undefined) {
    return name.replace(...known);
  }
  const names = new Set(code.match(new RegExp(ANY_NAME, 'gu')) ?? []);
  names.delete(name);
  const near = names.size === 0 ? '' : closest(name, [...names]);
  const isNear = name.length > 3 && distance(name, near) <= Math.ceil(name.length / 5);
  return isNear
    ? `Nothing is called “${name}” here. Did you mean “${near}”?`
    : `Nothing is called “${name}” here. Is it spelled as where it is declared, and is it declared, with const or let, before this line?`;
}

const FROM_OTHER_LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/^None$|^nil$/, '“$&” is written null or undefined here.'],
  [/^True$/, '“True” is written true here.'],
  [/^False$/, '“False” is written false here.'],
  [/^print$/, '“print” is written console.log(…) here.'],
  [/^len$/, 'The length of a list is list.length here.'],
  [/^range$/, 'A loop over numbers is for (let i = 0; i < n; i += 1) { … } here.'],
  [
    /^(?:np|numpy|torch|math)$/,
    'There is no “$&” here. Math has what is needed: Math.exp(x), Math.abs(x), Math.sqrt(x).',
  ],
  [/^(?:abs|exp|sqrt|log|pow|max|min|floor|round|sin|cos|tanh|random)$/, 'It is written Math.$&(…) here.'],
  [/^sum$/, 'There is no “sum” here: add up in a loop, or with list.reduce((a, b) => a + b, 0).'],
  [/^pass$/, 'There is no “pass” here: an empty block is { }.'],
  [
    /^(?:lt|gt|amp|quot)$/,
    '“&$&;” came along from a web page: &lt; stands for <, &gt; for >, and &amp; for &.',
  ],
];
