import { readFileSync, writeFileSync } from 'node:fs';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { KitError } from '../../model/kit-error.ts';
import { userPath } from '../../system/user-path.ts';
import { readFlags } from '../flags.ts';
import type { PointsOfAnswer } from '../points/measure-points.ts';
import { runMain } from '../run-main.ts';
import { wrongAnswers } from '../wrong-answers.ts';
import { type AlikeAnswers, alikeAnswers, canBeRun } from './alike-answers.ts';
import { alikeTable } from './alike-table.ts';

/**
 * `npm run alike -- --points FILE`: of how many wrong answers the report shows a case to which another wrong answer of
 * that function gives the same reply, so that it cannot tell the two mistakes apart. The cases are those of a file that
 * `npm run points -- --output FILE` wrote with this version of the kit. `--output FILE` writes the answers as JSON;
 * `--against FILE` compares with such a file, over the answers that are in both.
 */
async function alike(): Promise<number> {
  const flags = readFlags({
    points: { type: 'string' },
    output: { type: 'string' },
    against: { type: 'string' },
  });
  if (flags.points === undefined) {
    throw new KitError(
      'no-points',
      'alike needs --points FILE: first run npm run points -- --output FILE, which takes some minutes.',
    );
  }
  const read = <Content>(path: string) => JSON.parse(readFileSync(userPath(path), 'utf8')) as Content;
  const tokens = new Map(
    read<readonly PointsOfAnswer[]>(flags.points).map(({ name, shown }) => [name, shown] as const),
  );
  const before = flags.against === undefined ? null : read<readonly AlikeAnswers[]>(flags.against);
  const exercises = loadCatalogue();
  const answers = wrongAnswers().filter((answer) => canBeRun(answer, exercises));
  const rows: AlikeAnswers[] = [];
  for (const exercise of exercises) {
    for (const name of exercise.functions) {
      const shown = answers
        .filter((answer) => answer.exercise === exercise.id && answer.function === name)
        .flatMap((answer) => {
          const token = tokens.get(answer.name);
          return token ? [{ answer, token }] : [];
        });
      rows.push(...(await alikeAnswers(exercise, shown, exercises)));
    }
  }
  if (flags.output !== undefined) {
    writeFileSync(userPath(flags.output), `${JSON.stringify(rows, null, 1)}\n`);
  }
  console.log(alikeTable(rows, before).join('\n'));
  return 0;
}

await runMain(alike);
