import { expect, it } from 'vitest';
import { retryOnce } from '../../kit/retry-killed-sandbox.ts';
import { KitError } from '../../model/kit-error.ts';

const killed = new KitError('sandbox-killed', 'somebody did it');

it('tries once more if something outside was at fault', async () => {
  const tries: boolean[] = [];
  const result = await retryOnce(async (isRetry) => {
    tries.push(isRetry);
    if (!isRetry) {
      throw killed;
    }
    return 'graded';
  });
  expect(result).toBe('graded');
  expect(tries).toEqual([false, true]);
});

it('the second fault is thrown', async () => {
  let tries = 0;
  const attempt = async () => {
    tries += 1;
    throw killed;
  };
  await expect(retryOnce(attempt)).rejects.toBe(killed);
  expect(tries).toBe(2);
});

it.each([new KitError('no-deno', 'there is none'), new Error('sandbox-killed')])(
  '%s would be the same again',
  async (fault) => {
    let tries = 0;
    const attempt = async () => {
      tries += 1;
      throw fault;
    };
    await expect(retryOnce(attempt)).rejects.toBe(fault);
    expect(tries).toBe(1);
  },
);
