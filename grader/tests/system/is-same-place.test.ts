import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { isSamePlace } from '../../system/is-same-place.ts';

const folder = mkdtempSync(join(tmpdir(), 'same-place-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('follows links, and knows nothing of what is not there', () => {
  const [here, link, other] = ['here', 'link', 'other'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(here);
  mkdirSync(other);
  symlinkSync(here, link, 'junction');
  expect(isSamePlace(link, join(other, '..', 'here'))).toBe(true);
  expect(isSamePlace(link, other)).toBe(false);
  expect(isSamePlace(join(folder, 'gone'), join(folder, 'gone'))).toBe(false);
});
