import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { folderWith } from '../commands/run-cli.ts';
import { fakePrograms, linkKit, run } from './fakes.ts';

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
}

interface Workflow {
  readonly env?: Readonly<Record<string, string | number>>;
  readonly jobs: Readonly<
    Record<string, { readonly env?: Readonly<Record<string, string>>; readonly steps: readonly Step[] }>
  >;
}

export interface JobRun {
  readonly succeeded: boolean;
  /** All that its steps print. */
  readonly log: string;
  readonly summary: string;
  /** What its steps hand on, a line each. */
  readonly outputs: string;
}

export interface Around {
  /** What is checked out where no repository is named. */
  readonly repository: Readonly<Record<string, string | Uint8Array>>;
  /** A folder that keeps the artifacts of all jobs. */
  readonly artifacts: string;
  /** What the teacher has changed. */
  readonly env?: Readonly<Record<string, string>>;
  readonly matrix?: { readonly shard: number; readonly total: number };
  readonly programs?: Readonly<Record<string, string>>;
}

/**
 * Does what a runner of GitHub does with a job, as far as the templates use it: steps in order, in bash with `-e`, and
 * after a failure only those that are for then. A checkout of another repository is the kit.
 */
export function runJob(text: string, name: string, around: Around): JobRun {
  const workflow: Workflow = parse(text);
  const job = workflow.jobs[name];
  const workspace = folderWith({});
  const files = folderWith({ summary: '', outputs: '' });
  const bin = fakePrograms(around.programs);
  const global = { ...workflow.env, ...around.env };
  const resolve = (value: unknown, env: Readonly<Record<string, unknown>>) =>
    resolved(String(value), env, around);
  const resolveAll = (values: object = {}, env: Readonly<Record<string, unknown>> = global) =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, resolve(value, env)]));
  const jobEnv = { ...resolveAll(global), ...resolveAll(job?.env) };
  const log: string[] = [];
  let succeeded = true;
  for (const step of job?.steps ?? []) {
    if (!isDone(step, succeeded, jobEnv)) {
      continue;
    }
    if (step.uses !== undefined) {
      succeeded = act(step.uses, resolveAll(step.with, jobEnv), workspace, around) && succeeded;
      continue;
    }
    const { status, stdout, stderr } = run(
      join(workspace, step['working-directory'] ?? '.'),
      bin,
      ['bash', '-e', '-c', resolve(step.run, jobEnv)],
      {
        ...jobEnv,
        ...resolveAll(step.env, jobEnv),
        GITHUB_WORKSPACE: workspace,
        GITHUB_STEP_SUMMARY: join(files, 'summary'),
        GITHUB_OUTPUT: join(files, 'outputs'),
      },
    );
    log.push(stdout, stderr);
    succeeded = status === 0 && succeeded;
  }
  const [summary = '', outputs = ''] = ['summary', 'outputs'].map((file) =>
    readFileSync(join(files, file), 'utf8'),
  );
  return { succeeded, log: log.join(''), summary, outputs };
}

function isDone(step: Step, succeeded: boolean, env: Readonly<Record<string, string>>): boolean {
  const [, variable] = /^\$\{\{ env\.(\w+) != '' \}\}$/.exec(step.if ?? '') ?? [];
  if (variable !== undefined) {
    return succeeded && env[variable] !== '';
  }
  if (step.if !== undefined && step.if !== ALSO_AFTER_A_FAILURE) {
    throw new Error(`No runner here knows “${step.if}”.`);
  }
  return succeeded || step.if !== undefined;
}

const ALSO_AFTER_A_FAILURE = `\${{ !cancelled() }}`;

function resolved(text: string, env: Readonly<Record<string, unknown>>, { matrix }: Around): string {
  return text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => {
    const values: Readonly<Record<string, unknown>> = {
      'matrix.shard': matrix?.shard,
      'strategy.job-total': matrix?.total,
      'secrets.CLASS_TOKEN': 'a token',
    };
    const value = name.startsWith('env.') ? env[name.slice(4)] : values[name];
    if (value === undefined) {
      throw new Error(`No runner here knows ${name}.`);
    }
    return String(value);
  });
}

/** @returns whether it succeeds */
function act(
  uses: string,
  given: Readonly<Record<string, string>>,
  workspace: string,
  { repository, artifacts }: Around,
): boolean {
  const [action] = uses.split('@');
  const path = join(workspace, given.path ?? '.');
  switch (action) {
    case 'actions/checkout':
      if (given.repository === undefined) {
        write(path, repository);
        mkdirSync(join(path, '.git'), { recursive: true });
      } else {
        linkKit(path);
      }
      return true;
    case 'actions/upload-artifact': {
      const found = (given.path ?? '')
        .trim()
        .split('\n')
        .map((one) => join(workspace, one))
        .filter((one) => existsSync(one));
      for (const file of found) {
        cpSync(file, join(artifacts, given.name ?? '', basename(file)), { recursive: true });
      }
      return found.length > 0 || given['if-no-files-found'] !== 'error';
    }
    case 'actions/download-artifact':
      for (const name of readdirSync(artifacts).filter((one) =>
        one.startsWith((given.pattern ?? '').replace('*', '')),
      )) {
        cpSync(join(artifacts, name), path, { recursive: true });
      }
      return true;
    default:
      return true;
  }
}

function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}
