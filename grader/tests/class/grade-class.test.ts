import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { HandedIn } from '../../class/arrivals/arrival.ts';
import { type ClassDone, gradeClass } from '../../class/grade-class.ts';
import { classJson } from '../../class/results/class-json.ts';
import { OutFolder } from '../../class/results/out-folder.ts';
import type { Graded } from '../../class/work/job.ts';
import { Places } from '../../class/work/places.ts';
import type { Workers } from '../../class/work/workers.ts';
import type { Submission } from '../../model/submission.ts';
import { folderWith } from '../commands/run-cli.ts';
import { ASKED } from './results/entries.ts';

const IDS = ['01-init-params', '02-linear-predict'];

/** Somebody who handed in a file with this text; nothing if it is null. */
function person(submission: string, text: string | null): HandedIn {
  const files = text === null ? [] : [{ path: '01-init-params.ts', source: source(submission, text) }];
  return { submission, persons: [{ name: '', id: '' }], late: false, files };
}

function source(submission: string, text: string) {
  const bytes = Buffer.from(text);
  return { path: `${submission}/01-init-params.ts`, size: bytes.length, read: async () => bytes };
}

/** Workers whose result is the text that was handed in, and that note whom they graded. */
function echo(
  outcome: (text: string) => Graded | Promise<Graded> = graded,
): Workers & { readonly seen: string[] } {
  const places = new Places(2);
  const seen: string[] = [];
  return {
    seen,
    place: () => places.take(),
    grade: async (submission) => {
      seen.push(textOf(submission));
      return outcome(textOf(submission));
    },
    close: async () => {},
    kill: () => {},
  };
}

function graded(text: string): Graded {
  const exercises = [{ id: '01-init-params', status: 'failed', points: text.length, message: null }];
  return {
    kind: 'graded',
    json: JSON.stringify({ text, exercises }),
    report: `report of ${text}`,
    page: `page of ${text}`,
    trees: {},
  };
}

function textOf({ files }: Submission): string {
  const file = files.get('01-init-params.ts');
  return file?.kind === 'text' ? file.text : '';
}

interface Given {
  readonly people: readonly HandedIn[];
  readonly workers?: ReturnType<typeof echo>;
  readonly fresh?: boolean;
  readonly seed?: number;
  readonly signal?: AbortSignal;
}

async function run(path: string, { people, workers = echo(), fresh = false, seed = 1, signal }: Given) {
  const out = new OutFolder(path, []);
  onTestFinished(() => out.close());
  const ticks: boolean[] = [];
  const working = gradeClass({
    people,
    fileNames: new Map(people.map(({ submission }) => [submission, submission])),
    ids: IDS,
    asked: { ...ASKED, seed },
    out,
    workers,
    fresh,
    onDone: (isNew) => ticks.push(isNew),
    signal: signal ?? new AbortController().signal,
  });
  const done: ClassDone = await working.finally(() => out.close());
  return { done, seen: workers.seen.sort(), ticks };
}

const newFolder = () => join(folderWith({}), 'out');
const statuses = ({ entries }: ClassDone) =>
  Object.fromEntries(entries.map(({ submission, status }) => [submission, status]));

test('everybody is graded, and result and reports are written', async () => {
  const out = newFolder();
  const { done, ticks } = await run(out, { people: [person('ada', 'one'), person('bob', null)] });
  expect(statuses(done)).toEqual({ ada: 'graded', bob: 'nothing' });
  expect(JSON.parse(readFileSync(join(out, 'results/ada.json'), 'utf8')).text).toBe('one');
  expect(readFileSync(join(out, 'reports/ada.txt'), 'utf8')).toBe('report of one');
  expect(readFileSync(join(out, 'reports/ada.html'), 'utf8')).toBe('page of one');
  expect(done.entries.map(({ points }) => points)).toContainEqual({ '01-init-params': 3 });
  expect(done.entries.map(({ points }) => points)).toContainEqual({
    '01-init-params': 0,
    '02-linear-predict': 0,
  });
  expect(ticks).toEqual([true, true]);
});

test.each(['reports/bob.txt', 'reports/bob.html'])(
  'a second time, only what is missing (%s) or has changed is graded',
  async (lost) => {
    const out = newFolder();
    const people = [person('ada', 'one'), person('bob', 'two'), person('eve', 'three')];
    const first = await run(out, { people });
    rmSync(join(out, lost));
    const { done, seen, ticks } = await run(out, {
      people: [person('ada', 'one'), person('bob', 'two'), person('eve', 'four'), person('zoe', 'five')],
    });
    expect(seen).toEqual(['five', 'four', 'two']);
    expect(ticks.filter((isNew) => !isNew).length).toBe(1);
    const adas = ({ entries }: ClassDone) => entries.find(({ submission }) => submission === 'ada');
    expect(adas(done)).toEqual(adas(first.done));
  },
);

test('whoever was graded before is counted first', async () => {
  const out = newFolder();
  const [ada, bob, eve, zoe] = ['ada', 'bob', 'eve', 'zoe'].map((name) => person(name, name));
  await run(out, { people: [eve, zoe] as HandedIn[] });
  const { seen, ticks } = await run(out, { people: [ada, bob, eve, zoe] as HandedIn[] });
  expect(seen).toEqual(['ada', 'bob']);
  expect(ticks).toEqual([false, false, true, true]);
});

test('an edited class.json gives nobody points: those of the result count', async () => {
  const out = newFolder();
  const people = [person('ada', 'one')];
  const { done } = await run(out, { people });
  const edited = done.entries.map((one) => ({ ...one, points: { '01-init-params': 99 } }));
  const record = { version: 1, asked: { ...ASKED, seed: 1 }, layout: 'x', found: '', shard: null } as const;
  writeFileSync(join(out, 'class.json'), classJson({ ...record, submissions: edited, notPlaced: [] }));
  rmSync(join(out, '.progress.jsonl'));
  const again = await run(out, { people });
  expect(again.seen).toEqual([]);
  expect(again.done.entries[0]?.points).toEqual({ '01-init-params': 3 });
});

test('if the kit fails over the files of one, that one is a fault, and the others are graded', async () => {
  const broken = {
    path: '01-init-params.ts',
    source: { ...source('ada', 'one'), read: () => Promise.reject(new Error('EIO')) },
  };
  const people = [{ ...person('ada', 'one'), files: [broken] }, person('bob', 'two')];
  const { done } = await run(newFolder(), { people });
  expect(statuses(done)).toEqual({ ada: 'fault', bob: 'graded' });
  const ada = done.entries.find(({ status }) => status === 'fault');
  expect(ada?.notes).toEqual(['Not graded: The grader itself failed: Error: EIO']);
});

test('a note says what was handed in, if none of the six is in it; and what could not be run', async () => {
  const rar = { path: 'homework.rar', source: source('ada', '') };
  const message = '01-init-params.ts does not parse: line 3. Mend that first.';
  const unusable = echo((text) => ({
    kind: 'graded',
    json: JSON.stringify({ exercises: [{ id: '01-init-params', status: 'unusable', points: 0, message }] }),
    report: text,
    page: text,
    trees: {},
  }));
  const people = [{ ...person('ada', null), files: [rar] }, person('bob', 'two')];
  const out = newFolder();
  for (const workers of [unusable, echo()]) {
    const { done } = await run(out, { people, workers });
    expect(Object.fromEntries(done.entries.map(({ submission, notes }) => [submission, notes]))).toEqual({
      ada: ['Handed in “homework.rar”; none of the six files.'],
      bob: ['01-init-params.ts does not parse: line 3.'],
    });
  }
});

test('with other settings, or if it is asked for, all is graded again', async () => {
  const out = newFolder();
  const people = [person('ada', 'one')];
  await run(out, { people });
  expect((await run(out, { people })).seen).toEqual([]);
  expect((await run(out, { people, seed: 2 })).seen).toEqual(['one']);
  expect((await run(out, { people, seed: 2, fresh: true })).seen).toEqual(['one']);
});

test('a fault is no verdict, and is graded again the next time', async () => {
  const out = newFolder();
  const people = [person('ada', 'one'), person('bob', 'two')];
  const failing = echo((text) => (text === 'one' ? { kind: 'fault', message: 'No memory.' } : graded(text)));
  const { done } = await run(out, { people, workers: failing });
  expect(statuses(done)).toEqual({ ada: 'fault', bob: 'graded' });
  expect(done.entries.find(({ status }) => status === 'fault')).toMatchObject({
    points: null,
    notes: ['Not graded: No memory.'],
  });
  expect((await run(out, { people })).seen).toEqual(['one']);
});

test('if nothing can be graded at all, it ends with the reason, and the others are kept', async () => {
  const out = newFolder();
  const people = [person('ada', 'one'), person('bob', 'two'), person('eve', 'three')];
  const failing = echo((text) => {
    if (text === 'three') {
      throw new Error('no worker');
    }
    return graded(text);
  });
  await expect(run(out, { people, workers: failing })).rejects.toThrow('no worker');
  expect((await run(out, { people })).seen).toEqual(['three']);
});

test('it stops when it is told to, though a grading hangs, and goes on from there', async () => {
  const out = newFolder();
  const people = [
    person('ada', 'one'),
    person('bob', 'hangs'),
    person('eve', 'three'),
    person('zoe', 'four'),
  ];
  const stop = new AbortController();
  const hanging = echo((text) => {
    if (text === 'four') {
      setTimeout(() => stop.abort(new Error('stopped')), 5);
    }
    return text === 'hangs' ? new Promise<Graded>(() => {}) : graded(text);
  });
  await expect(run(out, { people, workers: hanging, signal: stop.signal })).rejects.toThrow('stopped');
  expect((await run(out, { people })).seen).toEqual(['hangs']);
});
