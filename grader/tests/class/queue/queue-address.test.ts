import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQueueAddress, withoutSecret } from '../../../class/queue/queue-address.ts';

test('an address says which store it is, and is shown without its password', () => {
  expect(readQueueAddress('rediss://worker:s3cret@store.example.org:6380/2')).toMatchObject({
    store: 'redis',
    shown: 'rediss://worker@store.example.org:6380/2',
    password: 's3cret',
    isLoopback: false,
  });
  expect(readQueueAddress('postgres://kit:s3cret@db/grading?sslmode=require&password=x')).toMatchObject({
    store: 'postgres',
    shown: 'postgres://kit@db/grading',
  });
});

test('without a password, only a store on this machine will do', () => {
  const own = [
    'redis://localhost:6379',
    'redis://127.0.0.1',
    'redis://[::1]:6379',
    'postgres:///kit?host=/run/pg',
  ];
  expect(own.map((url) => readQueueAddress(url).isLoopback)).toEqual([true, true, true, true]);
  const others = [
    'redis://store',
    'redis://127.0.0.1.example.org',
    'redis://localhost.example.org',
    'postgres://kit@10.0.0.7/kit',
  ];
  for (const url of others) {
    expect(() => readQueueAddress(url)).toThrow(/has no password.*KIT_QUEUE/s);
  }
});

test('what is no address is not repeated, because there may be a password in it', () => {
  for (const text of [
    '',
    'redis',
    'redis://:p@ss/w#rd@host',
    'redis://:hunter2/@host',
    'redis://user:12/hunter2@host',
    'postgres://user:12?hunter2@host/kit',
    'postgres://user:12#hunter2@host/kit',
    'http://:hunter2@host',
    'hunter2',
  ]) {
    const message = messageOf(() => readQueueAddress(text));
    expect(message).toContain('redis://, rediss:// or postgres://');
    expect(message).not.toMatch(/hunter2|p@ss/);
  }
});

test('whatever the password is, what is shown has it not', () => {
  const passwords = fc
    .string({ minLength: 9, unit: 'binary' })
    .filter((text) => /^[^\ud800-\udfff]*$/u.test(text));
  fc.assert(
    fc.property(passwords, fc.constantFrom('redis', 'rediss', 'postgres'), (password, scheme) => {
      const address = readQueueAddress(
        `${scheme}://user:${encodeURIComponent(password)}@host.example.org:77/0`,
      );
      expect(address.password).toBe(password);
      expect(address.shown).toBe(`${scheme}://user@host.example.org:77/0`);
      expect(withoutSecret(`failed at ${address.url} (${password})`, address)).not.toContain(password);
    }),
  );
});

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (fault) {
    return (fault as Error).message;
  }
  return '';
}
