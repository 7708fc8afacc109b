import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';

export interface WatchOptions {
  /** Whether to look again and again, because the system does not say what changes there. */
  readonly polls: boolean;
  /** Milliseconds between two looks, if they are left to the clock. */
  readonly everyMs?: number;
}

/**
 * Calls `onSave` after each save in a folder of exercises, with the names of the files that changed, came or went.
 *
 * The system says when to look. Besides, it looks by itself now and then, because that hears everything that events
 * lose: files that were deleted and come back, a folder that was away for a while, a watcher that the system refused.
 *
 * @returns ends it
 */
export function watchFolder(
  folder: string,
  onSave: (names: readonly string[]) => void,
  { polls, everyMs = polls ? POLLING_MS : SAFETY_MS }: WatchOptions,
): () => Promise<void> {
  let heard = stateOf(folder);
  let before = heard;
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;

  /** A file may be half written: it has settled when two looks see the same. */
  function look(): void {
    const now = stateOf(folder);
    const isSettled = changed(before, now).length === 0;
    before = now;
    const names = changed(heard, now);
    if (isSettled && names.length > 0) {
      heard = now;
      onSave(names);
    }
    lookIn(!isSettled ? Math.min(SETTLE_MS, everyMs) : everyMs);
  }

  function lookIn(milliseconds: number): void {
    clearTimeout(timer);
    timer = isOver ? undefined : setTimeout(look, milliseconds);
  }

  lookIn(everyMs);
  const watcher = polls ? null : watched(folder, () => lookIn(0));
  return async () => {
    isOver = true;
    clearTimeout(timer);
    await watcher?.close();
  };
}

/** Between two looks if nothing says when. */
const POLLING_MS = 250;
/** Between two looks if events do. */
const SAFETY_MS = 2_000;
/** Until a save counts as complete. Editors that write in two steps do so within a few milliseconds. */
const SETTLE_MS = 25;

/** Its faults (too many watchers, a folder that is gone) do not matter: the clock goes on. */
function watched(folder: string, onEvent: () => void): FSWatcher {
  return watch(folder, { ignoreInitial: true, depth: 0 })
    .on('all', onEvent)
    .on('error', () => {});
}

/** For each file, a text that changes with every save: its size, and when it was written. */
function stateOf(folder: string): ReadonlyMap<string, string> {
  const names = namesIn(folder).filter((name) => name.endsWith('.ts') && !name.startsWith('.'));
  return new Map(
    names.map((name) => {
      const stats = statSync(join(folder, name), { bigint: true, throwIfNoEntry: false });
      return [name, [stats?.ino, stats?.size, stats?.mtimeNs, stats?.ctimeNs].join(' ')];
    }),
  );
}

function changed(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name));
}

/** None if the folder is away. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
