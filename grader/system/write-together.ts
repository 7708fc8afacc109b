import { existsSync, renameSync, rmdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { KitError } from '../model/kit-error.ts';
import { makeFolders } from './make-folders.ts';
import { writeVia } from './write-atomically.ts';
import { WriteFault } from './write-fault.ts';
import { notWritten } from './write-file.ts';
import { writeTarget } from './write-target.ts';

/**
 * Writes several files that belong together: all of them are written beside their places first, and only then do they
 * take them. If one cannot be written, all are as before. Links are followed, and folders made.
 *
 * @throws KitError if one of them cannot be written; its message says why, and what to do
 */
export function writeTogether(files: ReadonlyMap<string, string | Uint8Array>): void {
  publishAfter([...files], []);
}

interface Draft {
  readonly draft: string;
  readonly path: string;
}

function publishAfter(
  left: readonly (readonly [string, string | Uint8Array])[],
  drafts: readonly Draft[],
): void {
  const [first, ...others] = left;
  if (first === undefined) {
    for (const { draft, path } of drafts) {
      renameSync(draft, path);
    }
    return;
  }
  const [path, content] = first;
  const isNew = !existsSync(dirname(path));
  try {
    makeFolders(dirname(path));
    const target = writeTarget(path);
    if (target.kind !== 'file') {
      throw new WriteFault(path, 'ENOTSUP');
    }
    writeVia(
      target.path,
      content,
      (draft) => publishAfter(others, [...drafts, { draft, path: target.path }]),
      target.replaced,
    );
  } catch (fault) {
    if (isNew) {
      removeIfEmpty(dirname(path));
    }
    throw fault instanceof KitError
      ? fault
      : new KitError('output-not-written', notWritten(path, fault), { cause: fault });
  }
}

/** It was made for these files. */
function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Somebody else has put something there, or it could not even be made.
  }
}
