import type { WrongAnswer } from '../wrong-answers.ts';

/**
 * The whole file as a student would hand it in, with the wrong function in place of the right one. A wrong answer of the
 * collection passes on the other functions of the solution, which call the right function, not the wrong one.
 *
 * @param solution the text of the solution of its exercise
 * @returns null if no other function of the file calls it, or if the two texts cannot be put together line by line
 */
export function inOneFile(answer: WrongAnswer, solution: string): string | null {
  const right = new RegExp(`export function ${answer.function}\\(.*?\\n}\\n`, 's').exec(solution)?.[0];
  if (right === undefined) {
    return null;
  }
  const others = solution.replace(right, '');
  const isCalled = new RegExp(`\\b${answer.function}\\(`).test(withoutComments(others));
  const wrong = answer.text
    .replace(/^import type .*\n/gm, '')
    .replace(/^export (?:\*|\{[^}]*\}) from .*\n/gm, '')
    .trim();
  return isCalled && !/^import /m.test(wrong) && wrong.includes(`export function ${answer.function}(`)
    ? `${others.trimEnd()}\n\n${wrong}\n`
    : null;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*.*?\*\//gs, '').replace(/^\s*\/\/.*$/gm, '');
}
