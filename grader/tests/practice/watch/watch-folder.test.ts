import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { watchFolder } from '../../../practice/watch/watch-folder.ts';
import { folderWith } from '../../commands/run-cli.ts';

const EVERY_MS = 20;

function watched(polls: boolean) {
  const home = folderWith({ 'exercises/02-two.ts': 'start' });
  const folder = join(home, 'exercises');
  const heard = vi.fn<(names: readonly string[]) => void>();
  const stop = watchFolder(folder, heard, { polls, everyMs: polls ? EVERY_MS : 200 });
  onTestFinished(stop);
  return { home, folder, file: join(folder, '02-two.ts'), heard, stop };
}

/** True if a change is heard, once. */
async function isHeard(heard: ReturnType<typeof vi.fn>, change: () => void): Promise<boolean> {
  heard.mockClear();
  change();
  await vi.waitFor(() => expect(heard).toHaveBeenCalled(), { timeout: 5_000 });
  await sleep(5 * EVERY_MS);
  return heard.mock.calls.length === 1;
}

describe.each([
  ['told by the system', false],
  ['looking by itself', true],
])('%s', (_, polls) => {
  test('hears every save, whatever happened to the file before', async () => {
    const { home, folder, file, heard } = watched(polls);
    const changes: Readonly<Record<string, () => void>> = {
      save: () => writeFileSync(file, 'a'),
      'rename and create, as vim does': () => {
        renameSync(file, `${file}~`);
        writeFileSync(file, 'b');
      },
      'replace, as editors and git do': () => {
        writeFileSync(`${file}.new`, 'c');
        renameSync(`${file}.new`, file);
      },
      'save with the same size and time': () => {
        writeFileSync(file, 'd');
        utimesSync(file, 0, 0);
      },
      delete: () => rmSync(file),
      'come back': () => writeFileSync(file, 'e'),
      'save after it came back': () => writeFileSync(file, 'f'),
      'the folder is away': () => renameSync(folder, join(home, 'away')),
      'the folder is another one': () => {
        mkdirSync(folder);
        writeFileSync(file, 'g');
      },
      'save in the new folder': () => writeFileSync(file, 'h'),
    };
    for (const [what, change] of Object.entries(changes)) {
      expect({ what, isHeard: await isHeard(heard, change) }).toEqual({ what, isHeard: true });
    }
  });

  test('says which files changed', async () => {
    const { folder, file, heard } = watched(polls);
    writeFileSync(file, 'a');
    writeFileSync(join(folder, '03-three.ts'), 'new');
    await vi.waitFor(() => {
      expect(new Set(heard.mock.calls.flat(2))).toEqual(new Set(['02-two.ts', '03-three.ts']));
    });
  });

  test('does not hear what editors write beside it', async () => {
    const { folder, heard } = watched(polls);
    for (const name of ['02-two.ts~', '.02-two.ts.swp', '.#02-two.ts', '4913']) {
      writeFileSync(join(folder, name), 'x');
    }
    await sleep(15 * EVERY_MS);
    expect(heard).not.toHaveBeenCalled();
  });

  test('hears nothing after it was ended', async () => {
    const { file, heard, stop } = watched(polls);
    await stop();
    writeFileSync(file, 'a');
    await sleep(15 * EVERY_MS);
    expect(heard).not.toHaveBeenCalled();
  });
});
