import { expect, it } from 'vitest';
import { NoAnswer } from '../../demo/functions.ts';
import { withAnswers } from '../../demo/with-answers.ts';

const ID = '06-three-or-seven';

/** Who answers for the exercise, and how often it was computed; `usable` says whose answer is one. */
function computing(usable: readonly ('own' | 'reference')[]) {
  let whose: 'own' | 'reference' = 'own';
  const tried: string[] = [];
  return {
    tried,
    functions: {
      isOwn: async () => whose === 'own',
      useReference: () => {
        whose = 'reference';
      },
    },
    compute: async () => {
      tried.push(whose);
      if (!usable.includes(whose)) {
        throw new NoAnswer(ID);
      }
      return whose;
    },
  };
}

it('starts again with the reference only if the student has no answer', async () => {
  const own = computing(['own', 'reference']);
  expect(await withAnswers(own.functions, own.compute)).toBe('own');
  const reference = computing(['reference']);
  expect(await withAnswers(reference.functions, reference.compute)).toBe('reference');
  expect(reference.tried).toEqual(['own', 'reference']);
});

it('gives up if the reference has none either, and says what to look at', async () => {
  const { functions, compute, tried } = computing([]);
  await expect(withAnswers(functions, compute)).rejects.toMatchObject({
    code: 'unusable-digits',
    message: expect.stringMatching(
      /^Nothing can be learned from these images: .*\nAre the digits white on black/,
    ),
  });
  expect(tried).toEqual(['own', 'reference']);
});

it('passes other faults on', async () => {
  const { functions } = computing([]);
  const fault = new Error('no room');
  await expect(withAnswers(functions, () => Promise.reject(fault))).rejects.toBe(fault);
  expect(await functions.isOwn()).toBe(true);
});
