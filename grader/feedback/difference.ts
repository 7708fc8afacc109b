import type { Answer } from '../model/call.ts';
import type { Fit, Params } from '../model/values.ts';
import { agrees, type Near, near } from '../numbers/tolerance.ts';
import { show, showBoth } from '../text/format-value.ts';

/** What is wanted of an answer: a number, a list, decisions, or parameters (or a part of them). */
export type Wanted =
  | Near
  | readonly Near[]
  | readonly boolean[]
  | { readonly weights?: readonly Near[]; readonly bias?: Near };

export interface Difference {
  readonly expected: string;
  readonly received: string;
  /** What is the matter, where it is more than a number that differs. */
  readonly words: string | null;
}

/** Null where the answer is what is wanted, within the tolerance. */
export function compare(answer: Answer, wanted: Wanted): Difference | null {
  if (isNear(wanted)) {
    return agrees(answer as number, wanted) ? null : difference(wanted.value, answer);
  }
  if (isList(wanted)) {
    return compareLists(answer as readonly (number | boolean)[], wanted);
  }
  return compareParams(answer as Params | Fit, wanted);
}

function compareLists(
  answer: readonly (number | boolean)[],
  wanted: readonly (Near | boolean)[],
): Difference | null {
  if (answer.length !== wanted.length) {
    return difference(
      wanted.map(plain),
      answer,
      `The list has ${answer.length} entries, and ${wanted.length} were wanted.`,
    );
  }
  const differs = wanted.some((goal, i) =>
    isNear(goal) ? !agrees(answer[i] as number, goal) : answer[i] !== goal,
  );
  return differs ? difference(wanted.map(plain), answer) : null;
}

function compareParams(
  answer: Params | Fit,
  wanted: { readonly weights?: readonly Near[]; readonly bias?: Near },
): Difference | null {
  const params = paramsOf(answer);
  const weights = wanted.weights && compareLists(params.weights, wanted.weights);
  if (weights) {
    return labelled('weights', weights);
  }
  const bias = wanted.bias && compare(params.bias, wanted.bias);
  return bias ? labelled('bias', bias) : null;
}

function labelled(name: string, { expected, received, words }: Difference): Difference {
  return { expected: `${name} ${expected}`, received: `${name} ${received}`, words };
}

function difference(wanted: unknown, answer: unknown, words: string | null = null): Difference {
  return { ...showBoth(wanted, answer), words };
}

/** What is wanted, as text. */
compare.show = (wanted: Wanted): string => {
  if (isNear(wanted) || isList(wanted)) {
    return show(isNear(wanted) ? wanted.value : wanted.map(plain), 6);
  }
  const parts = Object.entries(wanted).map(([name, part]) => `${name} ${compare.show(part)}`);
  return parts.join(', ');
};

/** Makes an answer into what is wanted of the next one. */
compare.like = (answer: Answer): Wanted => {
  if (typeof answer === 'number') {
    return near(answer);
  }
  if (Array.isArray(answer)) {
    return answer.map((entry) => (typeof entry === 'number' ? near(entry) : entry)) as Wanted;
  }
  const { weights, bias } = paramsOf(answer as Params | Fit);
  return { weights: weights.map(near), bias: near(bias) };
};

function paramsOf(answer: Params | Fit): Params {
  return 'params' in answer ? answer.params : answer;
}

function plain(goal: Near | boolean): number | boolean {
  return isNear(goal) ? goal.value : goal;
}

function isNear(wanted: Wanted | boolean): wanted is Near {
  return typeof wanted === 'object' && 'magnitude' in wanted;
}

function isList(wanted: Wanted): wanted is readonly Near[] | readonly boolean[] {
  return Array.isArray(wanted);
}
