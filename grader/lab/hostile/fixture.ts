import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CheckStatus } from '../../model/result.ts';

/** What a fixture says of itself in its first lines. */
export interface Header {
  /** The exercise that it is a submission of. */
  readonly exercise: string;
  readonly does: string;
  /** The points that it has earned honestly, and must get: no more and no fewer. */
  readonly points: number;
  /** Statuses that the checks of a function may have; of `all` functions where none is named. */
  readonly expect: ReadonlyMap<string, readonly CheckStatus[]>;
}

/** A hostile or broken file, with what must become of it. */
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

/** All files of the collection, in the order of their names. */
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
 * Reads the four lines that a fixture starts with: exercise, does, points and expect.
 *
 * @throws Error where one is missing
 */
export function readHeader(text: string, file: string): Header {
  const line = (name: string) => {
    const value = new RegExp(`^// ${name}: (.+)$`, 'm').exec(text)?.[1];
    if (value === undefined) {
      throw new Error(`${file} has no line “// ${name}: …” at its top.`);
    }
    return value.trim();
  };
  return {
    exercise: line('exercise'),
    does: line('does'),
    points: Number(line('points')),
    expect: readExpected(line('expect')),
  };
}

/** `sigmoid passed|timed-out, mnistLoss failed`, or `all skipped` */
export function readExpected(text: string): Header['expect'] {
  const pairs = text.split(',').map((part) => part.trim().split(/\s+/));
  return new Map(pairs.map(([name = '', statuses = '']) => [name, statuses.split('|') as CheckStatus[]]));
}

const HOSTILE = fileURLToPath(new URL('../corpus/hostile', import.meta.url));
