import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How often it looks. A save shows after two looks at most. */
const EVERY_MS = 250;

/**
 * Calls `onSave` after each save in a folder of exercises, and once more if files are saved while it works.
 *
 * It looks at the folder again and again, because that hears everything that events of the system lose: files that were
 * deleted and come back, a folder that was away for a while, network drives, and folders mounted into a container.
 *
 * @returns ends it
 */
export function watchFolder(folder: string, onSave: () => Promise<void>, everyMs = EVERY_MS): () => void {
  let graded = stateOf(folder);
  let before = graded;
  let timer: NodeJS.Timeout | undefined = setTimeout(look, everyMs);

  async function look(): Promise<void> {
    const now = stateOf(folder);
    const isSettled = now === before; // A file may be half written.
    before = now;
    if (isSettled && now !== graded) {
      graded = now;
      await onSave();
    }
    timer &&= setTimeout(look, everyMs);
  }

  return () => {
    clearTimeout(timer);
    timer = undefined;
  };
}

/** A text that changes with every save: the files, their sizes, and when they were written. */
function stateOf(folder: string): string {
  return namesIn(folder)
    .filter((name) => name.endsWith('.ts') && !name.startsWith('.'))
    .map((name) => {
      const stats = statSync(join(folder, name), { bigint: true, throwIfNoEntry: false });
      return [name, stats?.ino, stats?.size, stats?.mtimeNs, stats?.ctimeNs].join(' ');
    })
    .join('\n');
}

/** None if the folder is away. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
