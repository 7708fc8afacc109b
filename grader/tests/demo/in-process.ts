import { referenceAnswerer } from '../../catalogue/reference.ts';
import type { Student } from '../../engine/ask.ts';
import type { Answer, Call, Reply } from '../../model/call.ts';
import { callsNow, type SandboxSession } from '../../model/sandbox-session.ts';
import type { Staged } from '../../model/submission.ts';
import type { ImageBatch } from '../../model/values.ts';

/** What a student's version of a function answers; null if it throws. */
export type Version = (call: Call, right: () => Answer) => Answer | null;

/**
 * A student without a sandbox: all functions are the reference's, in this process, but for those that
 * are given. Tells of every call it is asked.
 */
export function inProcess(
  versions: Readonly<Record<string, Version>> = {},
  imports: Readonly<Record<string, readonly string[]>> = {},
): { student: Student; asked: Call[] } {
  const images: Record<string, ImageBatch> = {};
  const asked: Call[] = [];
  const reference = referenceAnswerer(images);
  const replyTo = (call: Call): Reply => {
    asked.push(call);
    const version = versions[call.function];
    try {
      const value = version ? version(call, () => reference(call)) : reference(call);
      if (value === null) {
        throw new Error('it broke');
      }
      return { kind: 'value', value, changed: null, drawn: 0, mathRandom: 0 };
    } catch (fault) {
      return { kind: 'threw', isError: true, message: (fault as Error).message, location: null };
    }
  };
  const session: SandboxSession = {
    preload: (name, kept) => {
      images[name] = kept;
    },
    load: async () => ({ kind: 'loaded', exports: EXPORTS }),
    call: async (_, calls) => callsNow(calls).map(replyTo),
    takeOutput: () => '',
    close: async () => {},
  };
  const stage = async (exercise: string): Promise<Staged> => ({
    kind: 'staged',
    script: { exercise, code: '', map: '' },
    imports: imports[exercise] ?? [],
  });
  return { student: { session, stage, textOf: () => '' }, asked };
}

const EXPORTS = Object.fromEntries(
  [
    'initParams',
    'predictOne',
    'predict',
    'sigmoid',
    'mnistLoss',
    'meanSquaredError',
    'gradient',
    'gradientStep',
    'rescaleGuess',
    'solvePrices',
    'train',
    'isThree',
    'accuracy',
  ].map((name) => [name, 'function']),
);
