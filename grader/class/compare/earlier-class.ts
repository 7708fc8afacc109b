import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { KitError } from '../../model/kit-error.ts';
import { typedCommand } from '../../system/typed-command.ts';
import { spellOutPath } from '../../text/sanitize.ts';
import { misconceptionKey } from '../overview/misconception-tally.ts';
import { readClassJson } from '../results/class-json.ts';
import type { Asked } from '../results/entry.ts';
import { CLASS_JSON, RESULTS } from '../results/out-folder.ts';
import { resultIn } from '../results/read-result.ts';

/** A class that was graded before. */
export interface EarlierClass {
  /** Null if only the results are there. */
  readonly asked: Asked | null;
  /** Empty if only the results are there. */
  readonly layout: string;
  readonly people: readonly EarlierPerson[];
}

export interface EarlierPerson {
  readonly submission: string;
  /** The name of its files, without the ending. */
  readonly file: string;
  readonly name: string;
  readonly id: string;
  /** All points; null if nobody knows. */
  readonly total: number | null;
  /** The misconceptions, by `misconceptionKey`. */
  readonly held: ReadonlySet<string>;
}

/**
 * Reads what an earlier run wrote, its results one by one.
 *
 * @param path whole: the `--out` of that run, or `results/` in it
 * @throws KitError if it is neither
 */
export function readEarlierClass(path: string): EarlierClass {
  const out = existsSync(join(path, CLASS_JSON)) || basename(path) !== RESULTS ? path : dirname(path);
  const record = readClassJson(join(out, CLASS_JSON));
  if (record !== null) {
    const people = record.submissions.flatMap(({ submission, file, persons, points }) => {
      const held = heldIn(join(out, RESULTS, `${file}.json`))?.held ?? new Set<string>();
      const total = points === null ? null : Object.values(points).reduce((sum, some) => sum + some, 0);
      return persons.map(({ name, id }) => ({ submission, file, name, id, total, held }));
    });
    return { asked: record.asked, layout: record.layout, people };
  }
  const people = [path, join(path, RESULTS)].map(peopleIn).find(({ length }) => length > 0) ?? [];
  if (people.length === 0) {
    throw new KitError(
      'nothing-to-compare',
      `--compare takes what ${typedCommand('class')} wrote before: the folder that was its --out, or results in it. ${spellOutPath(path)} has neither class.json nor results. Name another folder.`,
    );
  }
  return { asked: null, layout: '', people };
}

/** By the names of their results alone. */
function peopleIn(folder: string): readonly EarlierPerson[] {
  return resultsIn(folder).flatMap((name) => {
    const found = heldIn(join(folder, name));
    const file = name.replace(/\.json$/, '');
    return found === null ? [] : [{ submission: file, file, name: '', id: '', ...found }];
  });
}

function resultsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort();
  } catch {
    return [];
  }
}

/** Null if it is no result, or cannot be read. */
function heldIn(path: string): Pick<EarlierPerson, 'total' | 'held'> | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return null;
  }
  const result = resultIn(text);
  return (
    result && {
      total: result.points,
      held: new Set(
        result.exercises.flatMap(({ id, checks }) =>
          checks.flatMap(({ function: name, misconception }) =>
            misconception === null ? [] : [misconceptionKey(id, name, misconception.id)],
          ),
        ),
      ),
    }
  );
}
