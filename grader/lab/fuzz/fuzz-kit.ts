import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { openWrongAnswersOf } from '../../kit/open-wrong-answers.ts';
import { ROOT, SOLUTIONS } from '../../kit/paths.ts';
import type { Exercise } from '../../model/exercise.ts';
import { validFiles } from './files.ts';
import { anyStudentIsGraded } from './grading.ts';
import { anyRepliesAreJudged } from './judging.ts';
import { openReference } from './reference.ts';
import { anyFileIsStaged } from './staging.ts';
import { anyBytesAreSubmitted } from './submitting.ts';

/**
 * The properties that need the kit: its catalogue, its solutions, and secret files on the disk that must not get into a
 * script or a message. `close` removes these files.
 */
export async function openFuzzKit(exercises: readonly Exercise[] = loadCatalogue()) {
  const all = loadCatalogue();
  const ids = all.map(({ id }) => id);
  const home = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const text = `secret-${process.hrtime.bigint()}`;
  for (const name of SECRETS) {
    writeFileSync(
      join(home, name),
      name.endsWith('.json') ? `{ "name": "${text}" }` : `export const predict = '${text}';`,
    );
  }
  const submission = mkdtempSync(join(home, 'submission-'));
  const reference = await openReference(all);
  const valid = validFiles(ids);
  const kit = {
    ids,
    valid,
    reference: new Map(ids.map((id) => [`${id}.ts`, readFileSync(join(SOLUTIONS, `${id}.ts`), 'utf8')])),
    functions: new Map(all.map(({ id, functions }) => [id, functions])),
    secrets: { paths: [join(home, 'secret.ts'), join(home, 'secret.json')], text },
    places: [ROOT, home, 'node_modules'],
  };
  return {
    judged: await anyRepliesAreJudged(exercises, reference),
    graded: anyStudentIsGraded(exercises, reference, openWrongAnswersOf(all)),
    staged: anyFileIsStaged(kit),
    submitted: anyBytesAreSubmitted(submission, valid.get('03-loss') ?? []),
    close() {
      rmSync(home, { recursive: true, force: true });
    },
  };
}

const SECRETS = [
  'secret.ts',
  'secret.json',
  'secret',
  'types.ts',
  '03-loss.ts',
  'tsconfig.json',
  'package.json',
];
