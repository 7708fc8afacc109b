/**
 * Where two results differ, as places with what stands there: `exercises.0.checks.3.cases: 12, then 15`. A text that
 * differs without any such place has its fields in another order.
 *
 * @param first JSON
 * @param second JSON
 */
export function differencesBetween(first: string, second: string): readonly string[] {
  if (first === second) {
    return [];
  }
  const places = differing(JSON.parse(first), JSON.parse(second), '');
  return places.length > 0 ? places : ['the same fields, in another order'];
}

function differing(first: unknown, second: unknown, place: string): readonly string[] {
  if (isFields(first) && isFields(second)) {
    const names = [...new Set([...Object.keys(first), ...Object.keys(second)])];
    return names.flatMap((name) =>
      differing(first[name], second[name], place === '' ? name : `${place}.${name}`),
    );
  }
  return Object.is(first, second) ? [] : [`${place}: ${show(first)}, then ${show(second)}`];
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

/** Characters of a value that are shown. */
const MOST_SHOWN = 120;
