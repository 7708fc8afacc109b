import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { KitError } from '../../model/kit-error.ts';
import { makeFolders } from '../../system/make-folders.ts';
import { removeDraftsIn, writeWhole } from '../../system/write-atomically.ts';
import { notWritten } from '../../system/write-file.ts';
import { spellOutPath } from '../../text/sanitize.ts';
import { checkOut } from './check-out.ts';
import { type ClassRecord, readClassJson } from './class-json.ts';
import { Journal } from './journal.ts';
import { lock } from './lock.ts';

/** Where the results of a class are written. Nobody else writes there while it is open. */
export class OutFolder {
  readonly path: string;
  /** What an earlier run left; null if there was none that was finished. */
  readonly before: ClassRecord | null;
  readonly journal: Journal;
  readonly #unlock: () => void;

  /**
   * @param path whole
   * @param inputs folders and files that are read, which it must not lie in
   * @throws KitError if it cannot be written to, holds something else, or is being written to
   */
  constructor(path: string, inputs: readonly string[]) {
    checkOut(path, inputs);
    this.path = path;
    this.#named(() => makeFolders(path));
    this.#unlock = this.#named(() => lock(join(path, LOCK), spellOutPath(path)), LOCK);
    this.#named(() => [RESULTS, REPORTS].forEach((name) => void makeFolders(join(path, name))));
    [path, join(path, RESULTS), join(path, REPORTS)].forEach(removeDraftsIn);
    this.before = readClassJson(join(path, CLASS_JSON));
    this.journal = new Journal(join(path, JOURNAL), (act) => this.#named(act, JOURNAL));
  }

  /**
   * Writes a file whole or not at all.
   *
   * @param name below the folder: `results/doejane_4821.json`
   * @returns its SHA-256
   * @throws KitError
   */
  write(name: string, content: string | Uint8Array): string {
    this.#named(() => writeWhole(join(this.path, name), content), name);
    return digestOf(content);
  }

  /** The text of a file, if it is there as it was written; else null. */
  read(name: string, digest: string | undefined): string | null {
    try {
      const bytes = readFileSync(join(this.path, name));
      return digestOf(bytes) === digest ? bytes.toString('utf8') : null;
    } catch {
      return null;
    }
  }

  /** The names of the files in `results/` or `reports/`. */
  list(folder: typeof RESULTS | typeof REPORTS): readonly string[] {
    return readdirSync(join(this.path, folder)).map((name) => `${folder}/${name}`);
  }

  remove(name: string): void {
    this.#named(() => rmSync(join(this.path, name), { force: true }), name);
  }

  close(): void {
    this.#unlock();
  }

  #named<Value>(act: () => Value, name = ''): Value {
    try {
      return act();
    } catch (cause) {
      if (cause instanceof KitError) {
        throw cause;
      }
      const message = spellOutPath(notWritten(join(this.path, name), cause));
      throw new KitError('output-not-written', `${message} ${GO_ON}`, { cause });
    }
  }
}

export const RESULTS = 'results';
export const REPORTS = 'reports';
export const CLASS_JSON = 'class.json';
export const JOURNAL = '.progress.jsonl';
export const LOCK = '.lock';

const GO_ON = 'What was graded before is kept: then run the same command again.';

/** SHA-256. */
export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
