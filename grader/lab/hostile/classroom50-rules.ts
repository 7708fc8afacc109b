import type { Result } from '../../model/result.ts';

/** What the collector of Classroom 50 refuses in a `result.json`: its `validate_result`, rule by rule. */
export function classroom50Faults(report: string, { points, maxPoints }: Result): readonly string[] {
  const { schema, submission, tests, ...all } = JSON.parse(report);
  const texts = ['classroom', 'assignment', 'owner', 'commit', 'release', 'review', 'datetime'];
  return [
    ...(schema === 'classroom50/result/v1' ? [] : ['another schema']),
    ...(submission?.startsWith('submit/') ? [] : ['a submission that is no tag']),
    ...texts.filter((name) => typeof all[name] !== 'string' || all[name] === '').map((name) => `no ${name}`),
    ...(['individual', 'group', 'team'].includes(all.assignment_type) ? [] : ['an unknown type']),
    ...(all.score === points && all['max-score'] === maxPoints
      ? []
      : ['points other than those of the result']),
    ...[all, ...tests].filter((one) => !hasWholePoints(one)).map(() => 'points that are not whole'),
    ...(tests.every(isTest) ? [] : ['a test that is not as documented']),
    ...(Buffer.byteLength(report) > MOST_BYTES ? ['more than it takes'] : []),
  ];
}

const MOST_BYTES = 10_000_000;

function hasWholePoints({ score, 'max-score': most }: Record<string, unknown>): boolean {
  return (
    [score, most].every((points) => Number.isSafeInteger(points) && (points as number) >= 0) &&
    (score as number) <= (most as number)
  );
}

function isTest({ 'test-name': name, passed }: Record<string, unknown>): boolean {
  return typeof name === 'string' && name !== '' && typeof passed === 'boolean';
}
