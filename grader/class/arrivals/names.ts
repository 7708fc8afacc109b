import { runInNewContext } from 'node:vm';
import { KitError } from '../../model/kit-error.ts';
import { shownName } from '../../text/shown-name.ts';
import { type Folder, lastName } from './folder.ts';
import { gather, type Piece } from './gather.ts';
import type { Evidence, Layout } from './layout.ts';

/** Any class, with a pattern of the teacher's that finds the person in a path. */
export const names: Layout = {
  name: 'names',
  title: 'files told apart by --names',
  looksLike: 'paths that match the pattern of --names',
  recognize(levels, options) {
    const pattern = asPattern(options.names);
    // An outer folder may be the wrapper or the person: the pattern fits best from where it finds the most people.
    const [best] = withinTime(() => levels.map((level) => evidenceAt(level, pattern))).sort(
      (a, b) => b.submissions - a.submissions,
    );
    return best ?? null;
  },
};

/**
 * Some patterns take for ever on some names, `(a+)+$` for one. Ctrl-C ends it, too.
 *
 * @throws {KitError} if it takes too long
 */
function withinTime<Value>(match: () => Value): Value {
  try {
    return runInNewContext('match()', { match }, { timeout: LONGEST_MS, breakOnSigint: true });
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    if (code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT' && code !== 'ERR_SCRIPT_EXECUTION_INTERRUPTED') {
      throw fault;
    }
    throw new KitError(
      'slow-pattern',
      `The pattern of --names was still at work after ${LONGEST_MS / 1000} s: something in it can match in very many ways, such as (a+)+. Say more exactly what it repeats: [^/]+ for a name, \\d+ for a number.`,
      { cause: fault },
    );
  }
}

/** A usual pattern takes a second for 100,000 files. */
const LONGEST_MS = 20_000;

function evidenceAt(level: Folder, pattern: RegExp): Evidence {
  const people = gather(pieces(level, pattern));
  return {
    submissions: people.length,
    place: () => ({
      people,
      why: (path) =>
        pattern.test(path.slice(level.path.length))
          ? 'the pattern of --names matches its path, but finds no id in it'
          : 'the pattern of --names does not match its path',
    }),
  };
}

function* pieces(level: Folder, pattern: RegExp): Iterable<Piece> {
  for (const source of level.below()) {
    const path = source.path.slice(level.path.length);
    const match = pattern.exec(path);
    if (match !== null) {
      // If the pattern matches all of it, the name of the file is left.
      const rest = path.slice(match.index + match[0].length).replace(/^\/+/, '');
      yield* piece(match, [{ path: rest || lastName(path), source }]);
    }
  }
  for (const folder of emptyFolders(level)) {
    const match = pattern.exec(folder.slice(level.path.length));
    if (match !== null) {
      yield* piece(match, []);
    }
  }
}

/** None if the pattern found no id. */
function piece({ groups = {} }: RegExpExecArray, files: Piece['files']): readonly Piece[] {
  const { id = '', name = '', late = '' } = groups;
  return id === '' ? [] : [{ submission: id, name, id, late: late !== '', files }];
}

/** The paths of the folders with nothing in them. */
function emptyFolders(level: Folder): readonly string[] {
  const found: string[] = [];
  const rest = [...level.folders.values()];
  for (let folder = rest.pop(); folder !== undefined; folder = rest.pop()) {
    if (folder.files.length + folder.folders.size === 0) {
      found.push(folder.path);
    }
    for (const inner of folder.folders.values()) {
      rest.push(inner);
    }
  }
  return found;
}

/** @throws {KitError} if it is no regular expression, or finds no id */
function asPattern(text: string | undefined): RegExp {
  if (text === undefined) {
    throw new KitError('no-pattern', `The layout “names” needs a pattern. Add ${EXAMPLE}.`);
  }
  const pattern = compiled(text, 'u') ?? compiled(text, '');
  if (pattern === null || !findsId(text)) {
    const shown = shownName(text, 200);
    throw new KitError(
      'bad-pattern',
      pattern === null
        ? `--names expects a regular expression of JavaScript, but “${shown}” is none (${faultOf(text)}). Example: ${EXAMPLE}.`
        : `--names expects a pattern that says with “(?<id>…)” where the id is, but “${shown}” has no such group. Example: ${EXAMPLE}.`,
    );
  }
  return pattern;
}

const EXAMPLE = `--names '^(?<id>[^/_]+)_'`;

function compiled(text: string, flags: string): RegExp | null {
  try {
    return new RegExp(text, flags);
  } catch {
    return null;
  }
}

/** An empty alternative matches anything, and shows which groups there are. */
function findsId(text: string): boolean {
  const pattern = compiled(`${text}|`, 'u') ?? compiled(`${text}|`, '');
  return Object.hasOwn(pattern?.exec('')?.groups ?? {}, 'id');
}

function faultOf(text: string): string {
  try {
    return String(new RegExp(text, 'u'));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return shownName(message.replace(/^.*: /s, '').toLowerCase(), 200);
  }
}
