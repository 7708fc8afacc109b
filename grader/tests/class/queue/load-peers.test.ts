import { expect, test } from 'vitest';
import { installCommand } from '../../../class/queue/load-peers.ts';

test('one command adds the packages; in a clone it changes no file that is part of the version', () => {
  const packages = { bullmq: '6.7.0', ioredis: '6.0.0' };
  expect(installCommand(packages, false)).toBe(
    'npm install --no-save --save-prod --ignore-scripts bullmq@6.7.0 ioredis@6.0.0',
  );
  expect(installCommand(packages, true)).toBe('npm install --ignore-scripts bullmq@6.7.0 ioredis@6.0.0');
});
