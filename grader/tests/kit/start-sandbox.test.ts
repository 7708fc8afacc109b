import { expect, it } from 'vitest';
import { whileSandboxStarts } from '../../kit/start-sandbox.ts';
import { openStudent, submissionOf } from '../../kit/student.ts';
import type { SandboxSession } from '../../model/sandbox-session.ts';

const ASK = [{ function: 'f', args: [], answer: 'number' }] as const;

it('a sandbox that starts meanwhile is closed at the end, used or not, whatever went wrong', async () => {
  for (const end of [async () => 'done', () => Promise.reject(new Error('no such exercise'))]) {
    let sandbox: SandboxSession | undefined;
    const result = await whileSandboxStarts({}, (starting) => {
      sandbox = starting;
      return end();
    }).catch(({ message }: Error) => message);
    expect(result).toMatch(/done|no such exercise/);
    await expect(sandbox?.call('01', ASK)).rejects.toMatchObject({ code: 'sandbox-closed' });
  }
});

it('it may be closed before that: a grading closes what it used', async () => {
  await expect(whileSandboxStarts({}, (sandbox) => sandbox.close())).resolves.toBeUndefined();
});

it('a student is tried in it, and in a new one if something outside ended it', async () => {
  await whileSandboxStarts({}, async (sandbox) => {
    expect(openStudent(submissionOf(new Map()), [], { sandbox }).session).toBe(sandbox);
    const { session } = openStudent(submissionOf(new Map()), [], { sandbox, isRetry: true });
    expect(session).not.toBe(sandbox);
    await session.close();
  });
});
