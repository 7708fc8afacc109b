import { expect, test } from 'vitest';
import { checkInfo } from '../../../class/queue/check-redis.ts';

const at = { shown: 'redis://store:6379/0' };
const info = (fields: Readonly<Record<string, string>>) =>
  ['# Server', ...Object.entries(fields).map(([name, value]) => `${name}:${value}`), ''].join('\r\n');

test('a store that drops what it holds is refused, with what sets it right', () => {
  expect(() => checkInfo(info({ redis_version: '7.0.15', maxmemory_policy: 'allkeys-lru' }), at)).toThrow(
    /allkeys-lru.*CONFIG SET maxmemory-policy noeviction/s,
  );
  expect(() =>
    checkInfo(info({ redis_version: '7.0.15', maxmemory_policy: 'noeviction' }), at),
  ).not.toThrow();
});

test('an old Redis is refused; a Valkey says that it is a Redis 7.2', () => {
  expect(() => checkInfo(info({ redis_version: '6.0.16', maxmemory_policy: 'noeviction' }), at)).toThrow(
    /6\.0\.16/,
  );
  expect(() =>
    checkInfo(info({ redis_version: '7.2.4', valkey_version: '8.1.0', maxmemory_policy: 'noeviction' }), at),
  ).not.toThrow();
});
