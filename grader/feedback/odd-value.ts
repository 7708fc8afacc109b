import type { Fault } from '../model/exercise.ts';

/**
 * What went wrong if a value of the wrong kind came back, and what to try.
 *
 * @param received the value in the sandbox's words: `a promise`, `a list whose entry 0 is the text "3.50"`
 * @param expected the expected answer, as text
 */
export function explainOddValue(
  received: string,
  expected: string,
): Required<Pick<Fault, 'rationale' | 'help'>> {
  if (/^(a list of|an empty list$)/.test(received) && /^weights\b/.test(expected)) {
    return {
      rationale: `It returned a bare list (${received}). Params are an object that has both, the weights and the bias.`,
      help: 'Return { weights: […], bias: … }: the list goes into weights, and one number into bias.',
    };
  }
  const wantsDecisions = /^(a list of )?true (or|and) false|^\d+ decisions?\b|^\[?(true|false)\b/.test(
    expected,
  );
  const [, entry, text] = TEXT_ENTRY.exec(received) ?? [];
  if (entry !== undefined) {
    return wantsDecisions
      ? { rationale: `Entry ${entry} of its list is text: ${text}.`, help: DECISIONS_HELP }
      : {
          rationale: `Entry ${entry} of its list is text: ${text}. Every entry should be a number.`,
          help: helpForText(text),
        };
  }
  const [, numbered] = /^a list whose entry (\d+) is the number /.exec(received) ?? [];
  if (numbered !== undefined && wantsDecisions) {
    return { rationale: `Entry ${numbered} of its list is a number.`, help: DECISIONS_HELP };
  }
  const [, whole] = TEXT.exec(received) ?? [];
  return {
    rationale: `It returned ${received}.`,
    help: whole === undefined ? helpFor(received) : helpForText(whole),
  };
}

const TEXT = /^the text (".*")$/s;
const TEXT_ENTRY = /^a list whose entry (\d+) is the text (".*")$/s;

const DECISIONS_HELP =
  'Every entry should be true or false, without quotes. A comparison such as p > 0.5 gives just that.';

function helpForText(text = ''): string {
  return /^"-?\d+(\.\d+)?"$/.test(text)
    ? 'toFixed gives text, not a number: return the number itself.'
    : 'Where does text come in? A number plus text is text, too.';
}

function helpFor(received: string): string {
  return HELP.find(([pattern]) => pattern.test(received))?.[1] ?? 'Look at what it returns.';
}

const HELP: readonly (readonly [RegExp, string])[] = [
  [
    /^undefined$/,
    'Nothing was returned: is a `return` missing, perhaps in one branch, or in an arrow function with { }?',
  ],
  [/^a promise/, 'Remove the word `async`: there is nothing to wait for here.'],
  [
    /hole/,
    'Array(n) is a list of holes, and map skips holes. Array.from({ length: n }, () => …) fills each place.',
  ],
  [/^a function/, 'It returns a function that nobody calls: call it, and return its answer.'],
  [
    /entry \d+ is/,
    'Every entry of the list should be of the same kind: which one is not, and where does it come from?',
  ],
];
