import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gradeTexts } from '../../kit/grade-submission.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { DEFAULT_SEED } from '../../kit/seed.ts';
import { textReport } from '../../report/formats/text/text.ts';
import { writeFile } from '../../system/write-file.ts';
import { type WrongAnswer, wrongAnswers } from '../wrong-answers.ts';
import type { Chapter, Headline } from './chapter.ts';
import { count, list, percent } from './words.ts';

/** What a reader understood from printed reports; entered by hand after each trial. */
export interface Reading {
  /** The wrong answers whose reports were read, and whether the mistake was named. */
  readonly reports: Readonly<Record<string, boolean>>;
}

/** How many reports a reader gets. */
const REPORTS = 40;

const TITLE = 'Does the report alone say what the mistake is?';

export const reading: Chapter<Reading> = {
  name: 'reading',
  title: TITLE,
  headlines,
  render,
};

function named({ reports }: Reading): number {
  return Object.values(reports).filter(Boolean).length;
}

function headlines(figures: Reading): readonly Headline[] {
  const all = Object.keys(figures.reports).length;
  return [
    {
      question: 'Mistakes named by a reader of the printed report, without the code',
      figure: `${count(named(figures))} of ${count(all)} (${percent(named(figures) / all)})`,
      measuredOn: 'one reader, who knew the contract and nothing else about the kit',
    },
  ];
}

function render(figures: Reading): string {
  const all = Object.keys(figures.reports).length;
  const missed = Object.entries(figures.reports).filter(([, isNamed]) => !isNamed);
  return [
    `## ${TITLE}`,
    `**Measured.** A reader who had not seen the kit read the reports on ${count(all)} wrong answers of all functions, without their code or names, and said what each program gets wrong. **Found.** The reader named ${count(named(figures))} of the ${count(all)} mistakes. Not named, or only as one of several guesses:`,
    list(
      missed.map(([answer]) => `\`${answer}\``),
      40,
    ),
    `**To repeat it:** \`npm run validity -- --reports <folder>\` writes ${REPORTS} numbered reports, and a key to compare with. The wording of reports has been improved since this trial, following the reader’s remarks.`,
    '**Not shown.** The reader was patient and knew the contract. A tired beginner may understand less.',
  ].join('\n\n');
}

/** Writes reports into a folder for a reader, `01.txt` to `40.txt`, and `key.json` with the names of the answers. */
export async function writeReports(folder: string): Promise<void> {
  const exercises = loadCatalogue();
  const key: Record<string, string> = {};
  for (const [i, { name, exercise, text }] of mixed(wrongAnswers()).entries()) {
    const options = { seed: DEFAULT_SEED, only: [exercise], allowSolutionImports: true, diagnose: true };
    const result = await gradeTexts(new Map([[`${exercise}.ts`, text]]), exercises, options);
    const number = String(i + 1).padStart(2, '0');
    const look = { width: 100, colour: false, unicode: true };
    writeFile(join(folder, `${number}.txt`), textReport(result, look), { withFolders: true });
    key[number] = name;
  }
  writeFile(join(folder, 'key.json'), `${JSON.stringify(key, null, 2)}\n`);
}

/** Some answers of each function, in an order that gives nothing away. */
function mixed(answers: readonly WrongAnswer[]): readonly WrongAnswer[] {
  const hash = ({ name }: WrongAnswer) => createHash('sha256').update(name).digest('hex');
  const order = [...answers].sort((a, b) => (hash(a) < hash(b) ? -1 : 1));
  const turn = (answer: WrongAnswer, i: number) =>
    order.slice(0, i).filter((other) => other.function === answer.function).length;
  const turns = order.map((answer, i) => ({ answer, turn: turn(answer, i) }));
  const some = turns.sort((a, b) => a.turn - b.turn).slice(0, REPORTS);
  return some.map(({ answer }) => answer).sort((a, b) => (hash(a) < hash(b) ? -1 : 1));
}
