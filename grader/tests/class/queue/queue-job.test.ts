import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack } from '../../../class/queue/packed.ts';
import { packJob, plainSubmission, readJob } from '../../../class/queue/queue-job.ts';
import type { Submission } from '../../../model/submission.ts';
import { EXERCISES, SETTINGS, saying } from './small-catalogue.ts';

const names = fc.constantFrom('01-init-params.ts', '02-linear-predict.ts');
const files = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: fc.string({ unit: 'binary' }) }),
  fc.record(
    { kind: fc.constant('unusable' as const), message: fc.string(), isMissing: fc.constant(true) },
    { requiredKeys: ['kind', 'message'] },
  ),
);
const byName = <Value>(values: fc.Arbitrary<Value>) =>
  fc.uniqueArray(fc.tuple(names, values), { selector: ([name]) => name }).map((pairs) => new Map(pairs));
const submissions: fc.Arbitrary<Submission> = fc.record(
  {
    files: byName(files),
    paths: byName(fc.string({ unit: 'binary' })),
    renamed: byName(fc.constantFrom('01-init-params')),
    notes: fc.array(fc.record({ exercises: fc.constantFrom(['01-init-params']), text: fc.string() })),
  },
  { requiredKeys: ['files'] },
);

test('a job comes out of the queue as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(submissions, { maxLength: 4 }), async (all) => {
      const job = { settings: SETTINGS, submissions: all };
      const data = JSON.parse(JSON.stringify(await packJob(job)));
      expect(await readJob(data, EXERCISES)).toEqual(job);
    }),
  );
});

const plain = () => ({ settings: SETTINGS, submissions: [plainSubmission(saying('a'))] });
const ODD: Readonly<Record<string, unknown>> = {
  nothing: undefined,
  'a list': [],
  'no settings': { submissions: [] },
  'a limit of a year': {
    ...plain(),
    settings: { ...SETTINGS, limits: { ...SETTINGS.limits, totalMs: 3e10 } },
  },
  'a limit that is no number': {
    ...plain(),
    settings: { ...SETTINGS, limits: { ...SETTINGS.limits, callMs: '9' } },
  },
  'five submissions': {
    ...plain(),
    submissions: Array.from({ length: 5 }, () => plainSubmission(saying('a'))),
  },
  'a file of another name': {
    ...plain(),
    submissions: [{ files: [['../../cli.ts', { kind: 'text', text: '' }]] }],
  },
  'a file of another kind': {
    ...plain(),
    submissions: [{ files: [['01-init-params.ts', { kind: 'link', text: '' }]] }],
  },
  'a file of 2 MB': { ...plain(), submissions: [plainSubmission(saying('a'.repeat(2_000_000)))] },
  'a field of its own': { ...plain(), run: 'this' },
};

test.each(Object.entries(ODD))('%s is no job', async (_, job) => {
  await expect(
    readJob(job === undefined ? undefined : { packed: await pack(job) }, EXERCISES),
  ).rejects.toThrow();
});
