import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KitError } from '../../model/kit-error.ts';
import { type Expected, readExpected } from './expected.ts';

/** What the first lines of a fixture say about it. */
export interface Header {
  /** The exercise that it submits. */
  readonly exercise: string;
  readonly does: string;
  readonly expect: Expected;
}

/** A hostile or broken file, and how it must be graded. */
export interface Fixture extends Header {
  /** `forge/reply-lines-on-stdout` */
  readonly name: string;
  readonly text: string;
}

export const CLASSES = [
  'forge',
  'escape',
  'resource',
  'state',
  'parse',
  'report',
  'shape',
  'stall',
  'type',
] as const;

/** All files of the collection, ordered by class and name. */
export function fixtures(): readonly Fixture[] {
  return CLASSES.flatMap((name) =>
    readdirSync(join(HOSTILE, name))
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => {
        const text = readFileSync(join(HOSTILE, name, file), 'utf8');
        return { name: `${name}/${file.slice(0, -3)}`, text, ...readHeader(text, `${name}/${file}`) };
      }),
  );
}

/**
 * Reads the lines that a fixture starts with: exercise, does, expect, and checks if single checks of a function differ.
 *
 * @throws KitError if one of the first three is missing
 */
export function readHeader(text: string, file: string): Header {
  const find = (name: string) => new RegExp(`^// ${name}: (.+)$`, 'm').exec(text)?.[1]?.trim();
  const line = (name: string) => {
    const value = find(name);
    if (value === undefined) {
      throw new KitError('bad-fixture', `${file} has no line “// ${name}: …” at its top.`);
    }
    return value;
  };
  const checks = find('checks');
  return {
    exercise: line('exercise'),
    does: line('does'),
    expect: readExpected(checks === undefined ? line('expect') : `${line('expect')}, ${checks}`),
  };
}

const HOSTILE = fileURLToPath(new URL('../corpus/hostile', import.meta.url));
