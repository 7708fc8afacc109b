import { readFileSync } from 'node:fs';
import { byCodePoints } from '../../text/code-points.ts';
import type { LeftOut } from '../files/file-tree.ts';
import type { Asked, Entry } from './entry.ts';

/** What `class.json` keeps. */
export interface ClassRecord {
  readonly version: 1;
  readonly asked: Asked;
  readonly layout: string;
  /** What was found, in one line. */
  readonly found: string;
  /** The part of the people that it is about: `3/8`; null for all. */
  readonly shard: string | null;
  readonly submissions: readonly Entry[];
  readonly notPlaced: readonly LeftOut[];
}

/** The same record always gives the same bytes: no time, no path of a machine is in it. */
export function classJson({ asked, layout, found, shard, submissions, notPlaced }: ClassRecord): string {
  const record: ClassRecord = {
    version: 1,
    asked,
    layout,
    found,
    shard,
    submissions: inOrderOf(submissions),
    notPlaced: [...notPlaced].sort((a, b) => byCodePoints(a.path, b.path) || byCodePoints(a.why, b.why)),
  };
  return `${JSON.stringify(record, null, 1)}\n`;
}

/** By submission, as code points. */
export function inOrderOf(submissions: readonly Entry[]): readonly Entry[] {
  return [...submissions].sort((a, b) => byCodePoints(a.submission, b.submission));
}

/** Null if there is none, or if it is not one that this kit can read: then everything is graded again. */
export function readClassJson(path: string): ClassRecord | null {
  try {
    const record = JSON.parse(readFileSync(path, 'utf8'));
    return record?.version === 1 && isRecord(record) ? record : null;
  } catch {
    return null;
  }
}

/** Somebody may have edited it. What an entry says is checked against the files that it names before it is believed. */
function isRecord(record: Partial<ClassRecord>): record is ClassRecord {
  return (
    isObject(record.asked) &&
    typeof record.layout === 'string' &&
    typeof record.found === 'string' &&
    (record.shard === null || typeof record.shard === 'string') &&
    isListOf(record.notPlaced, ['path', 'why']) &&
    Array.isArray(record.submissions) &&
    record.submissions.every(isEntry)
  );
}

/** Whether it has the fields of an entry, so that nothing that reads it fails. */
export function isEntry(value: unknown): value is Entry {
  const entry = value as Partial<Entry> | null;
  return (
    typeof entry === 'object' &&
    entry !== null &&
    [entry.submission, entry.file, entry.digest].every((field) => typeof field === 'string') &&
    ['graded', 'nothing', 'fault'].includes(entry.status as string) &&
    typeof entry.files === 'number' &&
    typeof entry.late === 'boolean' &&
    isListOf(entry.persons, ['name', 'id']) &&
    Array.isArray(entry.notes) &&
    entry.notes.every((note) => typeof note === 'string') &&
    [entry.written, entry.sources].every(isObject) &&
    isObject(entry.trees) &&
    Object.values(entry.trees).every((digest) => typeof digest === 'string') &&
    (entry.status === 'fault' ? entry.points === null : hasPoints(entry.points))
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isListOf(values: unknown, fields: readonly string[]): boolean {
  const has = (value: unknown) =>
    isObject(value) && fields.every((field) => typeof (value as Record<string, unknown>)[field] === 'string');
  return Array.isArray(values) && values.every(has);
}

function hasPoints(points: unknown): boolean {
  return isObject(points) && Object.values(points).every((one) => Number.isInteger(one) && one >= 0);
}
