import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { KitError } from '../../model/kit-error.ts';
import { isRunning } from '../../system/is-running.ts';
import { onExit } from '../../system/on-exit.ts';
import { typedCommand } from '../../system/typed-command.ts';

/**
 * Keeps a second `npm run class` from writing into the same folder. The lock of a process that was killed does not
 * count: on the same machine it is known that it has gone; on another, that it does not touch its lock any more.
 *
 * @param path of the file that is the lock
 * @param folder what it locks, for the message
 * @returns unlocks
 * @throws KitError if it is locked; or the error of the system
 */
export function lock(path: string, folder: string): () => void {
  const mine = `${JSON.stringify({ pid: process.pid, host: hostname() })}\n`;
  if (!made(path, mine)) {
    if (isHeld(path, contentOf(path))) {
      throw new KitError(
        'class-is-graded',
        `Another ${typedCommand('class')} is writing into ${folder}. Wait until it is done, or name another folder with --out. (If there is none, delete ${path}.)`,
      );
    }
    takeAway(path);
    return lock(path, folder);
  }
  const beat = setInterval(() => touch(path), BEAT_MS);
  beat.unref();
  const remove = () => {
    clearInterval(beat);
    if (contentOf(path) === mine) {
      rmSync(path, { force: true });
    }
  };
  const cancelOnExit = onExit(remove);
  return () => {
    cancelOnExit();
    remove();
  };
}

const BEAT_MS = 5_000;
/** On another machine, whose clock may differ a little. */
const SILENT_MS = 120_000;

/** False if it is there already. */
function made(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') {
      return false;
    }
    // It may be there, and empty, because the disk is full.
    rmSync(path, { force: true });
    throw fault;
  }
}

/**
 * Takes away a lock that does not count; back it goes if another process was quicker, and it is that one's.
 *
 * @throws the error of the system if it cannot be moved, such as in a folder of somebody else
 */
function takeAway(path: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') {
      return; // Another process has taken it away.
    }
    throw fault;
  }
  if (isHeld(aside, contentOf(aside))) {
    renameSync(aside, path);
  } else {
    rmSync(aside, { force: true });
  }
}

function isHeld(path: string, content: string | null): boolean {
  const holder = holderIn(content);
  const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return holder?.host === hostname()
    ? holder.pid > 0 && isRunning(holder.pid) && holder.pid !== process.pid
    : age < SILENT_MS;
}

function holderIn(content: string | null): { readonly pid: number; readonly host: string } | null {
  try {
    return JSON.parse(content ?? 'null');
  } catch {
    return null;
  }
}

function contentOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function touch(path: string): void {
  try {
    const now = new Date();
    utimesSync(path, now, now);
  } catch {
    // Somebody deleted it, as the message says one may.
  }
}
