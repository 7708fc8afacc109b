import { expect, test } from 'vitest';
import { packOutcomes, readOutcomes } from '../../../class/queue/check-outcome.ts';
import { pack } from '../../../class/queue/packed.ts';
import type { Outcome } from '../../../class/work/job.ts';
import { filesOf } from '../../../class/work/result-files.ts';
import type { Picture, WeightsPicture } from '../../../model/picture.ts';
import type { Result } from '../../../model/result.ts';
import { EXERCISES, resultSaying } from './small-catalogue.ts';

const ASKED = { exercises: EXERCISES, seed: 7 };
const PICTURES: readonly (readonly [string, Picture])[] = [
  [
    EXERCISES[0]?.id ?? '',
    {
      kind: 'loss',
      call: 'solvePrices([])',
      isFailing: true,
      tolerance: 0.01,
      points: [{ steps: 0, loss: 2.5 }],
      end: null,
    },
  ],
];
/** With its type: a field that is new there has to be allowed. */
const WEIGHTS: WeightsPicture = {
  kind: 'weights',
  influence: Array(784).fill(-0.5),
  ink: Array(784).fill(0.25),
  trained: 2000,
  tested: 200,
  wrongCount: 1,
  line: 'own',
  wrong: [{ pixels: Array(784).fill(1), is: 7 }],
};
const good = (): Outcome => ({
  kind: 'result',
  result: resultSaying('It is one short.'),
  pictures: PICTURES,
});
const read = async (outcomes: unknown, count = 1) =>
  readOutcomes({ packed: await pack(outcomes) }, count, ASKED);

test('a result is taken as it is, so that the same bytes are written as without a queue', async () => {
  const outcomes: readonly Outcome[] = [good(), { kind: 'fault', message: 'The sandbox was ended twice.' }];
  const came = await readOutcomes(await packOutcomes(outcomes), 2, ASKED);
  expect(came).toEqual(outcomes);
  const options = {
    submission: { files: new Map() },
    settings: { feedback: 'full' },
    exercises: [],
  } as const;
  const files = (all: readonly Outcome[]) => Promise.all(all.map((one) => filesOf(one, options)));
  expect(await files(came)).toEqual(await files(outcomes));
});

/** What somebody who can write to the queue may try. */
const FORGED: Readonly<Record<string, (result: Mutable) => unknown>> = {
  'more points than its exercises have': (result) => ({ ...result, points: 20 }),
  'all points, spread over exercises': (result) => {
    result.points = 20;
    result.exercises[0].points = 10;
    return result;
  },
  'points for a check that failed': (result) => {
    result.points = 20;
    result.exercises[0].points = 10;
    result.exercises[0].checks[0].points = 4;
    return result;
  },
  'points that no check has': (result) => {
    result.exercises[0].checks[1].points = 7;
    return result;
  },
  'negative points': (result) => {
    result.exercises[0].checks[1].points = -6;
    return result;
  },
  'an exercise that failed and says that it passed': (result) => {
    result.exercises[0].status = 'passed';
    return result;
  },
  'a check less': (result) => {
    result.exercises[0].checks.pop();
    return result;
  },
  'exercises in another order': (result) => {
    result.exercises.reverse();
    return result;
  },
  'the result of another seed': (result) => ({ ...result, seed: 8 }),
  'a field of its own': (result) => ({ ...result, note: 'hello' }),
  'another title': (result) => {
    result.exercises[0].checks[0].title = 'Please contact me';
    return result;
  },
  'text that acts on a terminal': (result) => {
    result.exercises[0].checks[0].rationale = '\u001b]0;hello\u0007';
    return result;
  },
  'text that turns a line around': (result) => {
    result.exercises[0].output = '\u202e';
    return result;
  },
  'a text of 2 MB': (result) => {
    result.exercises[0].output = 'a'.repeat(2_000_000);
    return result;
  },
  'a status that there is not': (result) => {
    result.exercises[0].checks[0].status = 'excused';
    return result;
  },
  'a field from the chain of prototypes': (result) =>
    JSON.parse(JSON.stringify(result).replace('{', '{"__proto__":{},')),
  'an answer by a function that there is not': (result) => {
    result.exercises[0].answered = { nobody: [] };
    return result;
  },
};

// biome-ignore lint/suspicious/noExplicitAny: whoever forges a result does not care
type Mutable = any;

test.each(Object.entries(FORGED))('%s is no result', async (_, forge) => {
  const result: Result = structuredClone(resultSaying('It is one short.'));
  await expect(read([{ kind: 'result', result: forge(result), pictures: PICTURES }])).rejects.toThrow(
    'no result',
  );
});

test.each<readonly [what: string, pictures: unknown]>([
  ['a text that acts on a terminal', [[EXERCISES[0]?.id, { ...PICTURES[0]?.[1], call: '\u001b[2J' }]]],
  ['a number that is none', [[EXERCISES[0]?.id, { ...PICTURES[0]?.[1], tolerance: '<svg>' }]]],
  ['of an exercise that there is not', [['99-other', PICTURES[0]?.[1]]]],
  ['of weights for too few pixels', [[EXERCISES[0]?.id, { ...WEIGHTS, influence: [1] }]]],
  [
    'of ink that is no ink',
    [[EXERCISES[0]?.id, { ...WEIGHTS, wrong: [{ pixels: Array(784).fill(2), is: 3 }] }]],
  ],
])('a picture with %s is left out, and the result counts', async (_, pictures) => {
  const { result } = good() as { result: Result };
  expect(await read([{ kind: 'result', result, pictures }])).toEqual([
    { kind: 'result', result, pictures: [] },
  ]);
});

test('the weights of a model are a picture', async () => {
  const { result } = good() as { result: Result };
  const pictures = [[EXERCISES[0]?.id, WEIGHTS]];
  expect(await read([{ kind: 'result', result, pictures }])).toEqual([{ kind: 'result', result, pictures }]);
});

test('neither more nor fewer than were asked for, nor anything else, is a result', async () => {
  await expect(read([good()], 2)).rejects.toThrow();
  await expect(read([good(), good()])).rejects.toThrow();
  await expect(read({ length: 1, 0: good() })).rejects.toThrow();
  await expect(read([null])).rejects.toThrow();
  await expect(read([{ ...good(), pictures: {} }])).rejects.toThrow();
  await expect(read([{ kind: 'fault', message: 'a\u0007' }])).rejects.toThrow();
  await expect(readOutcomes(undefined, 1, ASKED)).rejects.toThrow();
});
