import { expect, test } from 'vitest';
import { readQueueAddress } from '../../../class/queue/queue-address.ts';
import { refusal, storeFault, wordsOf } from '../../../class/queue/store-faults.ts';

const ADDRESS = readQueueAddress('redis://:s3cret@localhost:6379/0');
const coded = (code: string, message = '') => Object.assign(new Error(message), { code });

test.each([
  ['away', coded('ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:6379')],
  ['away', coded('ENOTFOUND', 'getaddrinfo ENOTFOUND store')],
  [
    'away',
    new Error(
      'Reached the max retries per request limit (which is 0). Refer to "maxRetriesPerRequest" option for details.',
    ),
  ],
  ['away', new Error('Connection is closed.')],
  ['away', new Error('LOADING Redis is loading the dataset in memory')],
  ['away', coded('57P03', 'the database system is starting up')],
  ['away', coded('57P01', 'terminating connection due to administrator command')],
  ['away', new Error('Connection terminated unexpectedly')],
  ['refused', new Error('WRONGPASS invalid username-password pair or user is disabled.')],
  ['refused', new Error('NOAUTH Authentication required.')],
  ['refused', coded('28P01', 'password authentication failed for user "kit"')],
  ['refused', coded('DEPTH_ZERO_SELF_SIGNED_CERT', 'self-signed certificate')],
  ['full', new Error("OOM command not allowed when used memory > 'maxmemory'.")],
  [
    'full',
    new Error(
      'MISCONF Redis is configured to save RDB snapshots, but it is currently unable to persist to disk.',
    ),
  ],
  ['full', coded('53100', 'could not extend file: No space left on device')],
  ['other', new Error('Missing lock for job chunk-1. moveToFinished')],
])('%s: %s', (kind, fault) => {
  expect(storeFault(fault)).toBe(kind);
});

test('the words of a store are shown on one line, without the password and without what acts on a terminal', () => {
  const said = wordsOf(
    new Error('no s3cret at redis://:s3cret@localhost:6379/0 \u001b[31m\nat line 3'),
    ADDRESS,
  );
  expect(said).toBe('no *** at *** ');
  expect(refusal(new Error('WRONGPASS s3cret'), ADDRESS).message).not.toContain('s3cret');
  expect(refusal(coded('CERT', 'self-signed certificate'), ADDRESS).message).toContain('NODE_EXTRA_CA_CERTS');
});
