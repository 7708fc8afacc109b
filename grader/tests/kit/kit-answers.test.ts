import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kitAnswers } from '../../kit/kit-answers.ts';
import { rightSubmissions } from '../../lab/right-submissions.ts';
import { SOLUTIONS } from '../folders.ts';

test('the answers of the kit are the solutions and all right answers of the laboratory', () => {
  const answers = kitAnswers(['03-loss', '09-nothing']);
  expect(answers[0]).toEqual({
    name: 'solutions',
    texts: new Map([['03-loss', readFileSync(join(SOLUTIONS, '03-loss.ts'), 'utf8')]]),
  });
  expect(answers.slice(1).map(({ name }) => name)).toEqual(
    rightSubmissions().map(({ name }) => `grader/lab/corpus/right/${name}`),
  );
});
