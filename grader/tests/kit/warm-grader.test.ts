import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { gradeFolder } from '../../kit/grade-submission.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { DEFAULT_SEED } from '../../kit/seed.ts';
import { WarmGrader, type WarmResult } from '../../kit/warm-grader.ts';
import { folderWith } from '../commands/run-cli.ts';
import { SOLUTIONS } from '../folders.ts';

const exercises = loadCatalogue();
const [ONE, TWO, FOUR] = ['01-init-params', '02-linear-predict', '04-gradient-step'] as const;

function warm(files: Readonly<Record<string, string>>) {
  const folder = folderWith(files);
  const grader = new WarmGrader(exercises, folder);
  onTestFinished(() => grader.close());
  const write = (id: string, text: string) => writeFileSync(join(folder, `${id}.ts`), text);
  return {
    folder,
    grader,
    write,
    async grade(id: string, stop: AbortSignal = new AbortController().signal): Promise<WarmResult> {
      const all: WarmResult[] = [];
      await grader.grade(id, { stop, wantsPicture: false, onGraded: (graded) => all.push(graded) });
      expect(all).toHaveLength(1);
      return all[0] as WarmResult;
    },
  };
}

const textOf = (id: string) => readFileSync(join(SOLUTIONS, `${id}.ts`), 'utf8');
const wrong = textOf(TWO).replace('weights[i]', 'weights[0]');

test('comes to what grade comes to, again and again, as the files change', async () => {
  const { folder, grade, write, grader } = warm({ [`${TWO}.ts`]: wrong, [`${FOUR}.ts`]: textOf(FOUR) });
  const alone = async (id: string) => {
    const options = { seed: DEFAULT_SEED, only: [id], diagnose: true };
    return (await gradeFolder(folder, exercises, options)).exercises[0];
  };
  grader.prepare(TWO);
  expect((await grade(FOUR)).result).toEqual(await alone(FOUR));
  expect((await grade(TWO)).result).toEqual(await alone(TWO));
  expect(grader.dependents(TWO)).toEqual([FOUR]);
  write(TWO, textOf(TWO));
  expect((await grade(TWO)).result.status).toBe('passed');
  const now = (await grade(FOUR)).result;
  expect(now).toEqual(await alone(FOUR));
  expect(now.uses).toEqual({ [TWO]: 'own' });
});

test('without any file, and without the folder, each says that it is not there, and what to do', async () => {
  const { folder, grade } = warm({});
  expect((await grade(ONE)).result.message).toMatch(/01-init-params\.ts is not there.*npm run reset -- 01/);
  rmSync(folder, { recursive: true });
  expect((await grade(TWO)).result).toMatchObject({ status: 'unusable' });
});

test('can be stopped at any time, and goes on afterwards', async () => {
  const endless = wrong.replace('{\n', '{\n  while (true) {}\n');
  const { grade, write } = warm({ [`${TWO}.ts`]: endless });
  const stop = new AbortController();
  const stopped = grade(TWO, stop.signal);
  await sleep(500);
  stop.abort();
  await expect(stopped).rejects.toThrow(/abort/i);
  write(TWO, textOf(TWO));
  expect((await grade(TWO)).result.status).toBe('passed');
});

test('says where a file keeps it from being run', async () => {
  const { grade, write } = warm({ [`${TWO}.ts`]: 'const one = 1;\nconst two = ;\n' });
  expect((await grade(TWO)).excerpt).toEqual({
    firstLine: 1,
    lines: ['const one = 1;', 'const two = ;'],
    column: 13,
  });
  write(TWO, textOf(TWO));
  expect((await grade(TWO)).excerpt).toBeNull();
});
