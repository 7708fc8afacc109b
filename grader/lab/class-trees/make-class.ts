import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exerciseFolders } from '../../catalogue/exercise-folders.ts';
import { EXERCISES, SOLUTIONS } from '../../kit/paths.ts';
import { uniformGenerator } from '../../numbers/random.ts';
import { inFile } from '../in-file.ts';
import { rightSubmissions } from '../right-submissions.ts';
import { type WrongAnswer, wrongAnswers } from '../wrong-answers.ts';

export interface ClassParts {
  readonly people: number;
  /** How many of them have a function that never ends. */
  readonly loops: number;
  readonly seed: number;
}

type Files = Map<string, string | Uint8Array>;

/**
 * Writes a made-up class, a folder for each person: right submissions, some with wrong answers in one to four of their
 * functions, odd ones (a file that does not parse, one that is missing, one in UTF-16, untouched stubs), and some with a
 * function that never ends. The same seed makes the same class.
 */
export function makeClass(folder: string, { people, loops, seed }: ClassParts): void {
  const random = uniformGenerator(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const rights = rightSubmissions().filter(({ exercises }) => exercises.length === IDS.length);
  const wrong = wrongAnswers();
  for (let i = 0; i < people; i += 1) {
    const { folder: right } = pick(rights);
    const files: Files = new Map(IDS.map((id) => [`${id}.ts`, textOf(right, id)]));
    const loopsHere = Math.floor(((i + 1) * loops) / people) > Math.floor((i * loops) / people);
    if (loopsHere) {
      const { exercise, function: name } = pick(wrong);
      put(files, { exercise, text: `export function ${name}(): never {\n  for (;;);\n}\n` });
    } else if (random() < SHARE_WRONG) {
      const count = 1 + Math.floor(random() * 4);
      Array.from({ length: count }, () => pick(wrong)).forEach((answer) => void put(files, answer));
    } else if (random() < SHARE_ODD) {
      pick(ODD)(files, pick(IDS));
    }
    write(join(folder, `student-${String(i + 1).padStart(5, '0')}`), files);
  }
}

const IDS = exerciseFolders().map(({ id }) => id);
const SHARE_WRONG = 0.55;
/** Of those that are not wrong. */
const SHARE_ODD = 0.2;

const ODD: readonly ((files: Files, id: string) => void)[] = [
  (files, id) => files.set(`${id}.ts`, `${textOf(SOLUTIONS, id)}\nfunction (`),
  (files, id) => files.delete(`${id}.ts`),
  (files, id) => files.set(`${id}.ts`, Buffer.from(`\ufeff${textOf(SOLUTIONS, id)}`, 'utf16le')),
  (files) => IDS.forEach((id) => void files.set(`${id}.ts`, textOf(EXERCISES, id))),
];

function put(files: Files, answer: Pick<WrongAnswer, 'exercise' | 'text'>): void {
  files.set(`${answer.exercise}.ts`, inFile(answer as WrongAnswer));
}

function textOf(folder: string, id: string): string {
  return readFileSync(join(folder, `${id}.ts`), 'utf8');
}

function write(folder: string, files: Files): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) {
    writeFileSync(join(folder, name), content);
  }
}
