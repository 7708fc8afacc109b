import { codeOnly } from '../../text/code-only.ts';
import { listing } from '../../text/english.ts';
import { functionSource } from './function-source.ts';

/** The solution of a student beside that of the kit, function by function. */
export interface Comparison {
  readonly functions: readonly ComparedFunction[];
}

export interface ComparedFunction {
  readonly name: string;
  /** The lines of the student's; null if they are not found. Not safe to show. */
  readonly own: readonly string[] | null;
  readonly reference: readonly string[];
  /** Whether they are the same, apart from what makes no difference. */
  readonly isSame: boolean;
  /** What differs, in a sentence. */
  readonly difference: string;
}

/**
 * Lays two versions of a file side by side. The texts are looked at, not parsed: for words only.
 *
 * @param functions those that the exercise asks for
 */
export function compare(own: string, reference: string, functions: readonly string[]): Comparison {
  return {
    functions: functions.map((name) => {
      const ours = functionSource(reference, name) ?? '';
      const yours = functionSource(own, name);
      const isSame = yours !== null && essence(yours) === essence(ours);
      return {
        name,
        isSame,
        own: yours?.split('\n') ?? null,
        reference: ours.split('\n'),
        difference: isSame ? SAME : yours === null ? NOT_FOUND : differenceOf(yours, ours, name, functions),
      };
    }),
  };
}

const SAME = 'The same, apart from spaces and comments.';
const NOT_FOUND = 'Yours is written in a way that is not found here.';

function differenceOf(own: string, ours: string, name: string, functions: readonly string[]): string {
  const [yourTraits, ourTraits] = [own, ours].map((text) => traitsOf(text, name, functions)) as [
    string[],
    string[],
  ];
  const only = (one: readonly string[], other: readonly string[]) =>
    one.filter((trait) => !other.includes(trait));
  const [yours, theirs] = [only(yourTraits, ourTraits), only(ourTraits, yourTraits)];
  if (yours.length === 0 && theirs.length === 0) {
    return 'The same idea, written in other words.';
  }
  const use = (who: string, traits: readonly string[]) =>
    traits.length === 0 ? `${who} does without` : `${who} has ${listing(traits)}`;
  return `${use('Yours', yours)}; ${use('ours', theirs)}.`;
}

/** The code without what makes no difference. */
function essence(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .replace(/\s+|;|,(?=\s*[)\]}])/g, '')
    .replaceAll('"', "'");
}

function traitsOf(text: string, name: string, functions: readonly string[]): string[] {
  const code = codeOnly(text);
  const calls = functions
    .filter((other) => other !== name && new RegExp(`\\b${other}\\s*\\(`).test(code))
    .map((other) => `a call of ${other}`);
  return [...TRAITS.filter(([pattern]) => pattern.test(code)).map(([, trait]) => trait), ...calls];
}

const TRAITS: readonly (readonly [pattern: RegExp, trait: string])[] = [
  [/\bfor\s*\(/, 'a for loop'],
  [/\bwhile\s*\(/, 'a while loop'],
  [/\.map\s*\(/, 'map'],
  [/\.reduce\s*\(/, 'reduce'],
  [/\.forEach\s*\(/, 'forEach'],
  [/\.filter\s*\(/, 'filter'],
  [/\.(?:every|some)\s*\(/, 'every or some'],
  [/\bArray\.from\s*\(/, 'Array.from'],
  [/\?[^.?][^:]*:/, 'the ? : operator'],
];
