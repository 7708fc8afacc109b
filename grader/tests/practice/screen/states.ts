import type { CheckResult, ExerciseResult } from '../../../model/result.ts';
import type { ExerciseInfo } from '../../../practice/grading/messages.ts';
import type { Progress } from '../../../practice/progress/progress.ts';
import { reduce } from '../../../practice/screen/reduce.ts';
import {
  type Effect,
  initialState,
  type PracticeEvent,
  type PracticeState,
} from '../../../practice/screen/state.ts';

/** What events made of a screen, and what it asked for. */
export class Screen {
  state: PracticeState;
  readonly effects: Effect[] = [];

  constructor(current: string | null = null, progress: Progress = {}) {
    this.state = initialState(current, progress);
  }

  on(...events: readonly PracticeEvent[]): this {
    for (const event of events) {
      const [state, effects] = reduce(this.state, event);
      this.state = state;
      this.effects.push(...effects);
    }
    return this;
  }

  /** Presses keys, each a character or a name. */
  press(...names: readonly string[]): this {
    return this.on(
      ...names.map((name) => {
        const sequence = name.length === 1 ? name : '';
        return { kind: 'key', key: { name: name === '?' ? undefined : name, sequence } } as const;
      }),
    );
  }

  /** What it asked for since the last time. */
  asked(): readonly Effect[] {
    return this.effects.splice(0);
  }
}

export const INFOS: readonly ExerciseInfo[] = [
  ['01-init-params', 'A first guess', ['initParams'], 10],
  ['02-linear-predict', 'The vote', ['predictOne', 'predict'], 20],
  ['03-loss', 'How wrong is it?', ['sigmoid', 'mnistLoss', 'meanSquaredError'], 20],
].map(([id, title, functions, maxPoints]) => ({
  id: id as string,
  title: title as string,
  functions: functions as string[],
  maxPoints: maxPoints as number,
  trains: id === '03-loss',
  hints: ['A question?', 'The idea in words.', '// predictOne\nreturn 0;'],
}));

export const ready: PracticeEvent = {
  kind: 'grader',
  message: { kind: 'ready', exercises: INFOS },
  time: '09:00:00',
};

export function saved(...ids: readonly string[]): PracticeEvent {
  return { kind: 'saved', names: ids.map((id) => `${id}.ts`), time: '09:01:00' };
}

export function graded(
  id: string,
  status: ExerciseResult['status'],
  more: Partial<ExerciseResult> = {},
): PracticeEvent {
  const result = { ...resultOf(id, status), ...more };
  return {
    kind: 'grader',
    message: { kind: 'graded', result, notes: [], excerpt: null, milliseconds: 5 },
    time: '09:01:01',
  };
}

export function resultOf(id: string, status: ExerciseResult['status']): ExerciseResult {
  const info = INFOS.find((one) => one.id === id) as ExerciseInfo;
  const checks = info.functions.flatMap((name, i) => [
    checkOf(name, 'adds the bias', statusOf(status, i === 0)),
    checkOf(name, 'throws on other lengths', statusOf(status, false)),
  ]);
  const each = info.maxPoints / checks.length;
  const withPoints = checks.map((check) => ({
    ...check,
    maxPoints: each,
    points: check.status === 'passed' ? each : 0,
  }));
  return {
    id,
    title: info.title,
    status,
    points: withPoints.reduce((sum, { points }) => sum + points, 0),
    maxPoints: info.maxPoints,
    message: status === 'unusable' ? `${id}.ts, line 3, column 1: a bracket is missing.` : null,
    uses: {},
    output: '',
    checks: withPoints,
  };
}

function statusOf(status: ExerciseResult['status'], isFirst: boolean): CheckResult['status'] {
  switch (status) {
    case 'unusable':
      return 'skipped';
    case 'failed':
      return isFirst ? 'failed' : 'passed';
    default:
      return status;
  }
}

function checkOf(name: string, title: string, status: CheckResult['status']): CheckResult {
  const isFailed = status === 'failed';
  return {
    id: `${name}-${title.replaceAll(' ', '-')}`.toLowerCase(),
    function: name,
    title,
    status,
    points: 0,
    maxPoints: 0,
    cases: 137,
    rationale: isFailed ? 'The bias is missing from the sum.' : null,
    help: isFailed ? 'Add it once, at the end.' : null,
    counterexample: isFailed
      ? { call: `${name}([3, 2], { weights: [5, 9], bias: 1 })`, expected: '34', received: '33' }
      : null,
    misconception: null,
    location: null,
    replay: isFailed ? '02/adds-the-bias/c293p/e0' : null,
  };
}
