import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import type { Location } from '../../model/call.ts';
import type { Script } from '../../model/submission.ts';
import { FRAME, OWN } from '../script-names.ts';

/**
 * The innermost place of a stack trace that is in a file of the student, or null. The stack comes from the
 * untrusted side; the result holds only a file name and two numbers from the source map.
 */
export function locate(stack: string, script: Script): Location | null {
  for (const [, exercise, line, column] of stack.matchAll(FRAME)) {
    const place = exercise === script.exercise ? originalPlace(script, Number(line), Number(column)) : null;
    if (place !== null) {
      return place;
    }
  }
  return null;
}

function originalPlace(script: Script, line: number, column: number): Location | null {
  if (line < 1 || column < 1) {
    return null;
  }
  const place = originalPositionFor(mapOf(script), { line, column: column - 1 });
  return place.source?.startsWith(`${OWN}:`)
    ? { file: place.source.slice(OWN.length + 1), line: place.line, column: place.column + 1 }
    : null;
}

function mapOf(script: Script): TraceMap {
  const known = maps.get(script);
  if (known !== undefined) {
    return known;
  }
  const map = new TraceMap(script.map);
  maps.set(script, map);
  return map;
}

const maps = new WeakMap<Script, TraceMap>();
