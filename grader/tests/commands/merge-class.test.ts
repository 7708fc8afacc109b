import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mergeCommand } from '../../commands/merge-class.ts';
import { differences, treeOf } from '../../lab/class-trees/class-run.ts';
import { writtenClass } from '../class/results/written-class.ts';
import { folderWith } from './run-cli.ts';

const TABLE = 'Student,ID,SIS Login ID,Section,Lesson 4 (12)\r\n"Doe, Jane",ada,jane,A,\r\n';

const shards = async () => [
  await writtenClass(['ada'], { shard: '1/2', layout: 'canvas' }),
  await writtenClass(['eve'], { shard: '2/2', layout: 'canvas' }),
];

test('a table that is not there: nothing is written, and without it the same --out will do', async () => {
  const folders = await shards();
  const out = join(folderWith({}), 'out');
  const running = mergeCommand(undefined, folders, { out, canvas: join(out, '..', 'nope.csv') });
  await expect(running).rejects.toThrow('nope.csv could not be read');
  expect(existsSync(out)).toBe(false);
  expect(await mergeCommand(undefined, folders, { out })).toMatchObject({ exitCode: 0 });
});

test.each(['canvas', 'moodle', 'compare'] as const)('what --%s reads is never replaced', async (flag) => {
  const folders = await shards();
  const out = await writtenClass(['ada', 'eve'], { layout: 'canvas' });
  writeFileSync(join(out, `${flag}.csv`), TABLE);
  const before = treeOf(out);
  const running = mergeCommand(undefined, folders, {
    out,
    [flag]: flag === 'compare' ? out : join(out, `${flag}.csv`),
  });
  await expect(running).rejects.toThrow(/is read, and lies in --out|lies in what is read/);
  expect(differences(before, treeOf(out))).toEqual([]);
});
