import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { isEntry } from './class-json.ts';
import type { Asked, Entry } from './entry.ts';

/**
 * What was graded so far, a line each, while a class is graded: whoever is stopped goes on from there. It is removed
 * when `class.json` says the same.
 */
export class Journal {
  readonly #path: string;
  readonly #guard: <Value>(act: () => Value) => Value;

  /** @param guard puts a fault of the system into words */
  constructor(path: string, guard: <Value>(act: () => Value) => Value = (act) => act()) {
    this.#path = path;
    this.#guard = guard;
  }

  /** What earlier runs wrote; the latest of each submission counts. Those that were asked for otherwise are left out. */
  read(asked: Asked): ReadonlyMap<string, Entry> {
    const entries = new Map<string, Entry>();
    let isSame = false;
    for (const line of this.#lines()) {
      const value = parsed(line);
      if (isEntry(value)) {
        if (isSame) {
          entries.set(value.submission, value);
        }
      } else if (value !== null) {
        isSame = isDeepStrictEqual(value, { asked });
      }
    }
    return entries;
  }

  /** Everything that earlier runs wrote, whatever was asked. */
  all(): readonly Entry[] {
    return this.#lines().map(parsed).filter(isEntry);
  }

  begin(asked: Asked): void {
    this.#append({ asked });
  }

  add(entry: Entry): void {
    this.#append(entry);
  }

  remove(): void {
    this.#guard(() => rmSync(this.#path, { force: true }));
  }

  #append(value: object): void {
    // The line before may have been cut off when the machine stopped.
    this.#guard(() => appendFileSync(this.#path, `\n${JSON.stringify(value)}`));
  }

  #lines(): readonly string[] {
    try {
      return readFileSync(this.#path, 'utf8')
        .split('\n')
        .filter((line) => line !== '');
    } catch {
      return [];
    }
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
