import { spawnSync } from 'node:child_process';
import { casesOf } from '../../engine/cases.ts';
import { grade } from '../../engine/grade.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { SOLUTIONS } from '../../kit/paths.ts';
import { openStudent, readFolder } from '../../kit/student.ts';
import { textReport } from '../../report/formats/text/text.ts';
import { median } from './wall-times.ts';

const SEED = 20260501;
const ROUNDS = 5;

/** Where the time of a grading goes, part by part. */
export async function timeSplit(data: string | undefined): Promise<string> {
  const parts: Record<string, number[]> = {};
  const note = (part: string, milliseconds: number) => {
    parts[part] = [...(parts[part] ?? []), milliseconds];
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    note('start: npm, Node, loader, command line', timed(() => help()).milliseconds);
    const { value: exercises } = timed(() => loadCatalogue(data));
    const cases = timed(() => exercises.map(({ checks }) => checks.map((check) => casesOf(check, SEED))));
    note('cases: inputs, and the calls they lead to', cases.milliseconds);
    const student = openStudent(readFolder(SOLUTIONS, exercises), exercises);
    const spent = { staging: 0, loading: 0, calls: 0 };
    const session = student.session;
    const watched = {
      session: {
        ...session,
        keep: session.preload.bind(session),
        takeOutput: session.takeOutput.bind(session),
        load: async (...args: Parameters<typeof session.load>) => add('loading', () => session.load(...args)),
        call: async (...args: Parameters<typeof session.call>) => add('calls', () => session.call(...args)),
      },
      stage: (...args: Parameters<typeof student.stage>) => add('staging', () => student.stage(...args)),
    };
    async function add<T>(part: keyof typeof spent, work: () => Promise<T>): Promise<T> {
      const start = performance.now();
      const value = await work();
      spent[part] += performance.now() - start;
      return value;
    }
    const start = performance.now();
    const result = await grade(exercises, watched, { seed: SEED });
    const whole = performance.now() - start;
    await session.close();
    note('staging: six files into scripts', spent.staging);
    note('sandbox: start, and loading the scripts', spent.loading);
    note('sandbox: all calls, until the last reply', spent.calls);
    note('these together, judging, and cases anew: they overlap', whole);
    note(
      'report: text',
      timed(() => textReport(result, { width: 80, colour: false, unicode: true })).milliseconds,
    );
  }
  const rows = Object.entries(parts).map(
    ([part, times]) => `  ${part.padEnd(56)}${median(times).toFixed(0).padStart(6)} ms`,
  );
  return [`Where the time goes, median of ${ROUNDS}`, ...rows].join('\n');
}

function help(): void {
  spawnSync('npm', ['run', '--silent', 'grade', '--', '--help'], { shell: process.platform === 'win32' });
}

function timed<T>(work: () => T): { value: T; milliseconds: number } {
  const start = performance.now();
  const value = work();
  return { value, milliseconds: performance.now() - start };
}
