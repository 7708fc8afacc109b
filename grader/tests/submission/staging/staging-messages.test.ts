import type { Message } from 'esbuild';
import { expect, it } from 'vitest';
import { KitError } from '../../../model/kit-error.ts';
import { explainFailure } from '../../../submission/staging/staging-messages.ts';
import { IDS, REFERENCE, submissionOf } from '../../sandbox/student-code.ts';

const input = {
  exercise: '02-second',
  submission: submissionOf({}),
  ids: IDS,
  uses: {},
  answered: [],
  reference: REFERENCE,
  allowSolutionImports: false,
};
const message = (text: string): Message => ({
  id: '',
  pluginName: '',
  text,
  location: null,
  notes: [],
  detail: null,
});

it('a crash of the parser is blamed on the file that it was parsing', async () => {
  const panic = 'panic: runtime error: index out of range\n(while parsing "own:01-first.ts")';
  expect(await explainFailure(message(panic), input)).toMatchObject({
    kind: 'unusable',
    exercise: '01-first',
    message: expect.stringMatching(/^01-first\.ts is too deeply nested or too complicated/),
  });
});

it('a fault outside of the student’s files is a KitError', async () => {
  await expect(explainFailure(message('something else'), input)).rejects.toThrow(KitError);
});
