import type { Argument, Call, Reply } from '../../model/call.ts';
import type { SandboxSession } from '../../model/sandbox-session.ts';
import type { Script, Staged, Submission } from '../../model/submission.ts';
import { stage } from '../../submission/stage.ts';

/** Three exercises for these tests: the sandbox knows no exercise by name. */
export const IDS = ['01-first', '02-second', '03-third'] as const;

export const REFERENCE = new Map([
  ['01-first.ts', 'export function double(x: number): number {\n  return x * 2;\n}\n'],
  [
    '02-second.ts',
    "import { double } from './01-first.ts';\nexport function quadruple(x: number): number {\n  return double(double(x));\n}\nexport function half(x: number): number {\n  return x / 2;\n}\n",
  ],
  ['03-third.ts', 'export function three(): number {\n  return 3;\n}\n'],
]);

export function submissionOf(files: Readonly<Record<string, string>>): Submission {
  return {
    files: new Map(Object.entries(files).map(([name, text]) => [name, { kind: 'text', text }])),
  };
}

type Options = Partial<Parameters<typeof stage>[2]>;

export function stageFiles(
  exercise: string,
  files: Readonly<Record<string, string>>,
  options: Options = {},
): Promise<Staged> {
  return stage(exercise, submissionOf(files), { ids: IDS, uses: {}, reference: REFERENCE, ...options });
}

/** @throws if the file cannot be used */
export async function scriptOf(
  exercise: string,
  files: Readonly<Record<string, string>>,
  options: Options = {},
): Promise<Script> {
  const staged = await stageFiles(exercise, files, options);
  if (staged.kind !== 'staged') {
    throw new Error(staged.kind === 'unusable' ? staged.message : `missing: ${staged.missing}`);
  }
  return staged.script;
}

/** Stages and loads a text as the first exercise. */
export async function loadText(session: SandboxSession, text: string) {
  return session.load(await scriptOf('01-first', { '01-first.ts': text }));
}

export function callOf(name: string, answer: Call['answer'], ...args: readonly Argument[]): Call {
  return { function: name, args, answer };
}

/** The replies to calls of the first exercise. */
export async function ask(session: SandboxSession, ...calls: readonly Call[]): Promise<readonly Reply[]> {
  return session.call('01-first', calls);
}
