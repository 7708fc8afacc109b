import { expect, it } from 'vitest';
import { gradeTexts } from '../../kit/grade-submission.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { inFile } from '../../lab/in-file.ts';
import { wrongAnswers } from '../../lab/wrong-answers.ts';

const exercises = loadCatalogue();
const answers = wrongAnswers();

it.each(exercises)(
  'wrong answers of $id export each function once, and import files of a submission',
  (exercise) => {
    for (const answer of answers.filter((one) => one.exercise === exercise.id)) {
      const text = inFile(answer);
      const exported = Array.from(
        text.matchAll(/^export (?:(?:async )?function|const|let) (\w+)/gm),
        ([, name]) => name,
      );
      expect(exported.sort(), answer.name).toEqual([...exercise.functions].sort());
      expect(text, answer.name).not.toMatch(/solutions\//);
      expect(text, answer.name).not.toContain(`./${exercise.id}.ts`);
    }
  },
);

it('the other functions of the file call the wrong one, and lose nothing by it', async () => {
  const answer = answers.find(({ name }) => name === '02-linear-predict/predict-one--forgets-the-bias');
  const texts = new Map([['02-linear-predict.ts', inFile(answer as NonNullable<typeof answer>)]]);
  const only = ['02-linear-predict'];
  const [result] = (await gradeTexts(texts, exercises, { seed: 7, only })).exercises;
  const lost = result?.checks.filter(({ status }) => status !== 'passed') ?? [];
  expect(new Set(lost.map((check) => check.function))).toEqual(new Set(['predictOne']));
  expect(result?.answered).toEqual({ predict: ['predictOne'] });
});
