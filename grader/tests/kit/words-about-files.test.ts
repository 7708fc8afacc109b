import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gradeTexts } from '../../kit/grade-submission.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { SOLUTIONS } from '../../kit/paths.ts';
import { DEFAULT_SEED } from '../../kit/seed.ts';
import { jsonReport } from '../../report/formats/json.ts';
import { textReport } from '../../report/formats/text/text.ts';
import { stubFiles } from '../../stubs/stub-files.ts';
import { PLAIN } from '../report/builders.ts';

const exercises = loadCatalogue();
const stubs = stubFiles(SOLUTIONS);
const solution = (id: string) => readFileSync(join(SOLUTIONS, `${id}.ts`), 'utf8');

/** What the reports say of some files, the rest being stubs; the text without its line ends. */
async function reports(files: Readonly<Record<string, string>>, only = Object.keys(files)) {
  const texts = new Map([
    ...stubs,
    ...Object.entries(files).map(([id, text]) => [`${id}.ts`, text] as const),
  ]);
  const result = await gradeTexts(texts, exercises, { seed: DEFAULT_SEED, only });
  const text = textReport(result, PLAIN);
  return { result, text, words: text.replace(/\s+/g, ' '), json: jsonReport(result) };
}

describe('a function that is exported under another name', () => {
  const files = {
    '02-linear-predict': solution('02-linear-predict').replaceAll('predictOne', 'predict_one'),
    '03-loss': solution('03-loss').replace('export function mnistLoss', 'export default function mnistLoss'),
  };
  const SENTENCES = [
    '02-linear-predict.ts exports no function called “predictOne”. It exports predict and predict_one. You have “predict_one”: call it “predictOne”.',
    'exports it as “default”: begin that line with “export function mnistLoss”.',
  ];

  it('is reported in full, in the text and in the JSON, with one exercise and with several', async () => {
    const { words, text, json } = await reports(files);
    for (const sentence of SENTENCES) {
      expect(words).toContain(sentence);
      expect(JSON.parse(json).exercises.flatMap(rationales).join()).toContain(sentence);
    }
    expect(text).not.toContain('…');
    const alone = await reports({ '02-linear-predict': files['02-linear-predict'] });
    expect(alone.words).toContain(SENTENCES[0]);
  });

  it('is reported for each function if none is there', async () => {
    const { words } = await reports({
      '02-linear-predict': 'const predictOne = 1;\nexport const predict = [];',
    });
    expect(words).toContain('“predictOne” is there (line 1), but its line does not begin with “export”.');
    expect(words).toContain('exports “predict”, but as an object, not as a function.');
  });

  it('is found behind 300 other exports', async () => {
    const others = Array.from({ length: 300 }, (_, i) => `export const a${i} = ${i};`).join('\n');
    const { result } = await reports({ '01-init-params': `${others}\n${solution('01-init-params')}` });
    expect(result).toMatchObject({ points: 10, maxPoints: 10 });
  });

  it('is reported if it is a class', async () => {
    const { words } = await reports({ '01-init-params': 'export class initParams {}' });
    expect(words).toContain('01-init-params.ts exports “initParams”, but as a class, not as a function.');
  });
});

describe('code below the line that throws “not written yet”', () => {
  const written = (id: string) => {
    const throwing = /throw new Error\('\w+: not written yet'\);\n/;
    return (stubs.get(`${id}.ts`) as string).replace(throwing, (line) => `${line}  return [].length;\n`);
  };
  const line = (text: string) => text.split('\n').findIndex((one) => one.includes('not written yet')) + 1;

  it('is reported each time, beside exercises that are begun', async () => {
    const first = written('01-init-params');
    const { words, text, json } = await reports({ '01-init-params': first, '03-loss': solution('03-loss') });
    const rationale = `initParams still throws “not written yet”. Written it already? Delete that line (line ${line(first)}).`;
    expect(words).toContain(`${rationale} Nothing below that line runs.`);
    expect(JSON.parse(json).exercises.flatMap(rationales)).toContain(rationale);
    expect(text).toContain('Next: open 01-init-params.ts');
  });

  it('is reported where all else is untouched', async () => {
    const { words } = await reports(
      { '02-linear-predict': written('02-linear-predict') },
      exercises.map(({ id }) => id),
    );
    expect(words).toContain('predictOne still throws “not written yet”. Written it already?');
    expect(words).not.toContain('predict still throws');
    expect(words).not.toContain('Welcome');
  });

  it('stubs as they were are a list and no more', async () => {
    // The last function of the stub, behind the first two of the solution.
    const [begun] = solution('03-loss').split(
      /(?=\/\*\*(?:(?!\/\*\*)[\s\S])*export function meanSquaredError)/,
    );
    const [untouched = ''] =
      /export function meanSquaredError[\s\S]*/.exec(stubs.get('03-loss.ts') as string) ?? [];
    const { text, json } = await reports({ '03-loss': `${begun}${untouched}` });
    expect(text).toContain('  ○ meanSquaredError: still to write (');
    expect(text).not.toContain('not written yet');
    expect(json).not.toContain('Written it already');
  });
});

describe('a file with something that is no TypeScript', () => {
  it('a fence around it', async () => {
    const { words } = await reports({ '02-linear-predict': `\`\`\`ts\nexport const a = 1;\n\`\`\`\n` });
    expect(words).toContain(
      '02-linear-predict.ts, line 1, column 1: ``` is no TypeScript. It came along when the code was copied: delete lines 1 and 3.',
    );
  });

  it('the name of the language above it', async () => {
    const { words } = await reports({
      '01-init-params': `typescript\nCopy code\n${solution('01-init-params')}`,
    });
    expect(words).toContain('01-init-params.ts, line 2, column 1: this line reads like a sentence');
    const alone = await reports({ '01-init-params': `typescript\n${solution('01-init-params')}` });
    expect(alone.words).toContain(
      'line 1, column 1: “typescript” alone in a line came along when the code was copied.',
    );
  });

  it.each([
    [
      'a = ＝ 1;',
      'line 1, column 5: ＝ (U+FF1D) looks much like = and is another character. Type = instead.',
    ],
    ['<<<<<<< HEAD', 'line 1, column 1: <<<<<<< is a mark of git'],
    ['e\0x\0p\0o\0', '01-init-params.ts is saved as UTF-16.'],
    [
      'export const initParams = () => { weights: [], bias: 1 };',
      'line 1, column 33: after =>, { begins a block of code',
    ],
  ])('%j', async (text, words) => {
    const { result, words: report } = await reports({ '01-init-params': text });
    expect(report).toContain(words);
    expect(result.exercises[0]).toMatchObject({
      status: 'unusable',
      message: expect.stringContaining(words),
    });
  });

  it('an object taken for a block, where the file can be read', async () => {
    const text = solution('02-linear-predict').replace(
      /(export function predict\([\s\S]*?\{\n)[\s\S]*$/,
      '$1  return batch.map((row) => { answer: predictOne(row, params) }) as never;\n}\n',
    );
    const { words } = await reports({ '02-linear-predict': text });
    expect(words).toMatch(/try Look at line \d+: after =>, \{ begins a block of code, not an object\./);
  });
});

function rationales({
  checks,
}: {
  checks: readonly { rationale: string | null }[];
}): readonly (string | null)[] {
  return checks.map(({ rationale }) => rationale);
}
