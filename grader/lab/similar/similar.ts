import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { runClass } from '../class-trees/class-run.ts';
import { readFlags, wholeNumber } from '../flags.ts';
import { rightSubmissions } from '../right-submissions.ts';
import { runMain } from '../run-main.ts';
import { DISGUISES, type MadeClass, madeClass } from './made-class.ts';

/**
 * `npm run similar`: how well `class --similar` finds copies that are known, in a made-up class of people who otherwise work alone; and
 * whether it lists anybody among the right answers of the kit, who all do. Exit code 1 if a whole copy is missed, or if a pair of the
 * right answers is listed.
 */
async function similar(): Promise<number> {
  const flags = readFlags({
    people: { type: 'string', default: '200' },
    copies: { type: 'string', default: '20' },
    'most-shared': { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
  });
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'similar-')));
  try {
    const made = madeClass({
      people: wholeNumber('--people', flags.people, 2),
      copies: wholeNumber('--copies', flags.copies),
      mostShared: wholeNumber('--most-shared', flags['most-shared']),
      seed: wholeNumber('--seed', flags.seed),
    });
    const missed = await measure(home, made);
    const listed = await listedRights(home);
    return missed === 0 && listed === 0 ? 0 : 1;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** @returns how many copies of all the files were missed */
async function measure(home: string, { people, copies }: MadeClass): Promise<number> {
  for (const [name, texts] of people) {
    mkdirSync(join(home, 'class', name), { recursive: true });
    for (const [file, text] of texts) {
      writeFileSync(join(home, 'class', name, file), text);
    }
  }
  const start = performance.now();
  const found = await pairsIn(home, 'class');
  const known = new Map(copies.map(({ kind, from, to }) => [keyOf(from, to), kind]));
  const right = found.filter((key) => known.has(key));
  console.log(
    `${people.size} people, ${copies.length} copies; graded and compared in ${((performance.now() - start) / 1000).toFixed(0)} s.`,
  );
  console.log(
    `Listed: ${found.length} pairs. Precision ${share(right.length, found.length)}, recall ${share(right.length, copies.length)}.`,
  );
  for (const kind of Object.keys(DISGUISES)) {
    const all = [...known].filter(([, one]) => one === kind);
    console.log(`  ${kind}: ${all.filter(([key]) => found.includes(key)).length} of ${all.length}`);
  }
  found.filter((key) => !known.has(key)).forEach((key) => void console.log(`  not copied: ${key}`));
  return [...known].filter(([key, kind]) => kind !== 'half copied' && !found.includes(key)).length;
}

/** @returns how many pairs of the right answers of the kit are listed */
async function listedRights(home: string): Promise<number> {
  const rights = rightSubmissions();
  for (const { name, folder } of rights) {
    cpSync(folder, join(home, 'right', name), { recursive: true });
  }
  const found = await pairsIn(home, 'right');
  console.log(
    `Of the ${rights.length} right answers, ${found.length} pairs are listed${found.length === 0 ? '' : `: ${found.join('; ')}`}.`,
  );
  return found.length;
}

/** @returns the pairs that are listed, without those with an answer of the kit */
async function pairsIn(home: string, folder: string): Promise<readonly string[]> {
  const out = join(home, `${folder}-results`);
  const { code, said } = await runClass(home, [join(home, folder), '--out', out, '--similar']);
  if (code !== 0) {
    throw new Error(`npm run class ended with ${code}: ${said}`);
  }
  const rows: Record<string, string>[] = parse(readFileSync(join(out, 'similar.csv')), { columns: true });
  return rows
    .filter(({ is_kit }) => is_kit === '')
    .map(({ submission = '', other = '' }) => keyOf(submission, other));
}

function keyOf(one: string, other: string): string {
  return [one, other].sort().join(' and ');
}

function share(part: number, all: number): string {
  return all === 0 ? '–' : `${((100 * part) / all).toFixed(0)}% (${part} of ${all})`;
}

await runMain(similar);
