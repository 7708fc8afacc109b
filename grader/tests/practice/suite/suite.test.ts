import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { copyKit } from '../../../lab/crash/kit-copy.ts';
import { lineOfFunction } from '../../../text/function-line.ts';
import { ROOT } from '../../commands/run-cli.ts';
import { SOLUTIONS } from '../../folders.ts';

interface Assertion {
  readonly ancestorTitles: readonly string[];
  readonly title: string;
  readonly status: string;
  readonly failureMessages: readonly string[];
}

test('an editor sees each check: passed, skipped as long as nothing is written, or failed in the file of the student', () => {
  const kit = copyKit();
  onTestFinished(() => kit.close());
  cpSync(join(ROOT, 'vitest.config.ts'), join(kit.root, 'vitest.config.ts'));
  const wrong = readFileSync(join(SOLUTIONS, '02-linear-predict.ts'), 'utf8').replace(
    'weights[i]',
    'weights[0]',
  );
  writeFileSync(join(kit.root, 'exercises', '02-linear-predict.ts'), wrong);
  rmSync(join(kit.root, 'exercises', '03-loss.ts'));
  const report = join(kit.home, 'report.json');
  const vitest = join(kit.root, 'node_modules', 'vitest', 'vitest.mjs');
  const args = [vitest, 'run', '--project', 'practice', '--reporter', 'json', '--outputFile', report];
  spawnSync(process.execPath, args, { cwd: kit.root, timeout: 200_000 });
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const all = testResults.flatMap((suite: { assertionResults: Assertion[] }) => suite.assertionResults);
  const of = (id: string) =>
    (all as Assertion[]).filter(({ ancestorTitles }) => ancestorTitles[0]?.startsWith(id));

  expect(of('01').map(({ status }) => status)).toEqual([
    'skipped',
    'skipped',
    'skipped',
    'skipped',
    'skipped',
  ]);
  expect(of('01')[0]?.ancestorTitles).toEqual(['01-init-params · 0 of 10 points']);
  const [first, ...others] = of('02');
  expect(first).toMatchObject({
    status: 'failed',
    title: 'predictOne adds up inputs times weights, and the bias',
  });
  expect(first?.failureMessages[0]).toContain('received');
  const line = lineOfFunction(wrong, 'predictOne');
  expect(first?.failureMessages[0]).toContain(join('exercises', `02-linear-predict.ts:${line}:1`));
  expect(others.map(({ status }) => status)).toContain('passed');
  expect(new Set(of('03').map(({ status }) => status))).toEqual(new Set(['failed']));
}, 240_000);
