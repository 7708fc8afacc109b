import { expect, test } from 'vitest';
import { writeTable } from '../../../class/results/write-table.ts';
import { KitError } from '../../../model/kit-error.ts';

/** A folder in which some files cannot be written, for so many attempts. */
function folder(code: string, refused: Readonly<Record<string, number>>) {
  const left = { ...refused };
  const written = new Map<string, string | Uint8Array>();
  const write = (name: string, content: string | Uint8Array) => {
    if ((left[name] ?? 0) > 0) {
      left[name] = (left[name] ?? 0) - 1;
      throw new KitError('output-not-written', `${name} could not be written.`, {
        cause: Object.assign(new Error(), { code }),
      });
    }
    written.set(name, content);
    return '';
  };
  return { out: { write }, written };
}

test('a table that is in use for a moment is tried again', async () => {
  const { out, written } = folder('EBUSY', { 'gradebook.csv': 2 });
  expect(await writeTable(out, 'gradebook.csv', 'a', 1)).toBe('gradebook.csv');
  expect(written.get('gradebook.csv')).toBe('a');
});

test('a table that stays in use gets another name', async () => {
  const { out, written } = folder('EPERM', { 'gradebook.csv': 99, 'gradebook-2.csv': 99 });
  expect(await writeTable(out, 'gradebook.csv', 'a', 1)).toBe('gradebook-3.csv');
  expect([...written.keys()]).toEqual(['gradebook-3.csv']);
});

test('any other fault is thrown at once', async () => {
  const { out, written } = folder('ENOSPC', { 'gradebook.csv': 1 });
  await expect(writeTable(out, 'gradebook.csv', 'a', 1)).rejects.toThrow('could not be written');
  expect(written.size).toBe(0);
});

test('if no name will do, the fault is thrown', async () => {
  const names = ['', '-2', '-3', '-4', '-5'].map((end) => [`gradebook${end}.csv`, 99] as const);
  const { out } = folder('EACCES', Object.fromEntries(names));
  await expect(writeTable(out, 'gradebook.csv', 'a', 1)).rejects.toThrow('could not be written');
});
