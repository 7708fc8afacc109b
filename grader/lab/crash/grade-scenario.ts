import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SOLUTIONS } from '../../kit/paths.ts';
import { KitError } from '../../model/kit-error.ts';
import { fixtures } from '../hostile/fixture.ts';
import type { KitCopy } from './kit-copy.ts';
import { faultsOfEnd, type Scenario } from './scenario.ts';

/** A submission whose grading is killed. */
export interface Submitted {
  readonly name: string;
  readonly only: readonly string[];
  /** Files that differ from the solutions: their text, or the name of a hostile fixture. */
  readonly files: Readonly<Record<string, string | { readonly fixture: string }>>;
}

/** The two reports; null if one does not exist. */
interface Reports {
  readonly json: string | null;
  readonly text: string | null;
}

/** `grade` that writes a report in each of two formats to a file. */
export interface GradeScenario extends Scenario {
  /** How the reports differ from the right ones; empty if they are the same to the byte. */
  differences(): readonly string[];
  /** Whether `prepare` writes the reports of an earlier grading. */
  setEarlierReports(isThere: boolean): void;
}

const FORGETS_THE_BIAS = `\
type Params = { weights: number[]; bias: number };
export const predictOne = (x: number[], { weights }: Params) => x.reduce((sum, value, i) => sum + value * weights[i], 0);
export const predict = (batch: number[][], params: Params) => batch.map((x) => predictOne(x, params));
`;
const WRONG_LOSS = `\
export const sigmoid = (x: number) => 1 / (1 + Math.exp(x));
export function mnistLoss(predictions: number[], targets: number[]) {
  throw new Error('not like this: ' + targets);
}
`;

export const SUBMITTED: readonly Submitted[] = [
  { name: 'the solutions', only: [], files: {} },
  {
    name: 'wrong answers',
    only: ['02-linear-predict', '03-loss'],
    files: { '02-linear-predict.ts': FORGETS_THE_BIAS, '03-loss.ts': WRONG_LOSS },
  },
  {
    name: 'an endless loop',
    only: ['03-loss'],
    files: { '03-loss.ts': { fixture: 'resource/loops-for-ever' } },
  },
  {
    name: 'a full memory',
    only: ['03-loss'],
    files: { '03-loss.ts': { fixture: 'resource/heap' } },
  },
];

export function gradeScenario(kit: KitCopy, submitted: Submitted): GradeScenario {
  const folder = writeSubmission(kit, submitted);
  const [json, text] = [join(kit.reports, 'result.json'), join(kit.reports, 'report.txt')];
  let right: Reports = { json: null, text: null };
  let hasEarlier = false;
  const read = (): Reports => ({ json: contentOf(json), text: contentOf(text) });
  return {
    name: submitted.name,
    args: [
      ...['grade', ...submitted.only, '--submission', folder],
      ...['--format', 'json', '--output', json, '--format', 'text', '--output', text],
    ],
    differences: () => differences(read(), right),
    rememberAsRight() {
      right = read();
    },
    setEarlierReports(isThere) {
      hasEarlier = isThere;
    },
    prepare() {
      rmSync(kit.reports, { recursive: true, force: true });
      mkdirSync(kit.reports);
      if (hasEarlier) {
        writeFileSync(json, EARLIER);
        writeFileSync(text, EARLIER);
      }
    },
    inspect() {
      const now = read();
      const earlier = hasEarlier ? EARLIER : null;
      const isNew = [now.json !== earlier, now.text !== earlier];
      return {
        state: ['no report written', 'one report written', 'both reports written'][
          isNew.filter(Boolean).length
        ] as string,
        faults: (['json', 'text'] as const)
          .filter((format) => now[format] !== earlier && now[format] !== right[format])
          .map(
            (format) => `the ${format} report is neither the earlier one nor whole: ${sizeOf(now[format])}`,
          ),
      };
    },
    faultsOfRerun: (rerun) => [
      ...faultsOfEnd(rerun),
      ...differences(read(), right),
      ...readdirSync(kit.reports)
        .filter((name) => name !== 'result.json' && name !== 'report.txt')
        .map((name) => `${name} is left beside the reports`),
    ],
  };
}

function differences(now: Reports, right: Reports): readonly string[] {
  if (now.json === null || now.text === null || right.json === null) {
    return ['a report is missing'];
  }
  if (now.json === right.json && now.text === right.text) {
    return [];
  }
  if (now.json === EARLIER || now.text === EARLIER) {
    return ['a report is still the earlier one'];
  }
  const [before, after] = [right.json, now.json].map(statuses) as [Map<string, string>, Map<string, string>];
  const changed = [...before].filter(([check, status]) => after.get(check) !== status);
  return changed.length > 0
    ? changed.map(([check, status]) => `${check} should be ${status}, and is ${after.get(check)}`)
    : [
        `the same statuses, but other texts: ${firstDifference(`${right.json}${right.text}`, `${now.json}${now.text}`)}`,
      ];
}

function firstDifference(right: string, now: string): string {
  const lines = now.split('\n');
  const at = right.split('\n').findIndex((line, i) => line !== lines[i]);
  return `“${right.split('\n')[at]?.trim()}” became “${lines[at]?.trim()}”`.slice(0, 400);
}

function statuses(json: string): Map<string, string> {
  const { exercises } = JSON.parse(json);
  const all = new Map<string, string>();
  for (const { id, checks, message } of exercises) {
    for (const check of checks) {
      all.set(`${id}/${check.id}`, `${check.status}${message === null ? '' : ` (${message.slice(0, 120)})`}`);
    }
  }
  return all;
}

const EARLIER = 'of an earlier grading\n';

function writeSubmission(kit: KitCopy, { name, files }: Submitted): string {
  const folder = join(kit.submissions, name.replaceAll(' ', '-'));
  if (!existsSync(folder)) {
    cpSync(SOLUTIONS, folder, { recursive: true });
    for (const [file, text] of Object.entries(files)) {
      writeFileSync(join(folder, file), typeof text === 'string' ? text : fixtureText(text.fixture));
    }
  }
  return folder;
}

/** @throws KitError if there is no such fixture */
function fixtureText(name: string): string {
  const fixture = fixtures().find((one) => one.name === name);
  if (fixture === undefined) {
    throw new KitError(
      'no-such-fixture',
      `There is no hostile fixture ${name}, of which a crash scenario needs one.`,
    );
  }
  return fixture.text;
}

/** Null if there is no such file. */
export function contentOf(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function sizeOf(text: string | null): string {
  return text === null ? 'it is gone' : `it has ${Buffer.byteLength(text)} bytes`;
}
