import type { Result } from '../../model/result.ts';
import { classroom50Faults } from './classroom50-rules.ts';

/**
 * What a report in one format may not contain, and has to, whatever a submission prints, throws or uses as a name: it
 * would be read otherwise than it was meant. Written independently of the formats. Of `github` it is the summary of the
 * step; its log has rules in `own-commands.ts`.
 *
 * @returns each fault
 */
export function faultsOfFormat(format: string, report: string, result: Result): readonly string[] {
  return RULES.get(format)?.(report, result) ?? [];
}

type Rule = (report: string, result: Result) => readonly string[];

const RULES: ReadonlyMap<string, Rule> = new Map([
  ['junit', junitFaults],
  ['gradescope', gradescopeFaults],
  ['markdown', (report: string) => markdownFaults(report, 65_536)],
  ['classroom50', classroom50Faults],
  ['html', htmlFaults],
  ['step summary', (report: string) => markdownFaults(report, 1024 * 1024)],
]);

function junitFaults(report: string, { exercises }: Result): readonly string[] {
  const checks = exercises.reduce((sum, exercise) => sum + exercise.checks.length, 0);
  const cases = report.match(/<testcase /g)?.length ?? 0;
  return [
    ...found(report, [
      [
        'a tag that is not ours',
        /<(?!\/?(?:test(?:suites?|case)|propert(?:y|ies)|failure|error|skipped|system-(?:out|err))[ />]|\?xml )/,
      ],
      ['an unknown entity', /&(?!(?:amp|lt|gt|quot|apos);)/],
      ['the end of a CDATA section', /\]\]>/],
      ['what XML forbids', /[^\t\n -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u],
      ['a time or a machine', / (?:time|timestamp|hostname)="/],
    ]),
    ...(cases === checks ? [] : [`${cases} cases for ${checks} checks`]),
  ];
}

function gradescopeFaults(report: string, { points, maxPoints }: Result): readonly string[] {
  const { tests, ...all } = JSON.parse(report);
  const sum = (key: string) =>
    tests.reduce((total: number, test: Record<string, number>) => total + (test[key] as number), 0);
  const texts = [all.output_format, all.test_output_format, all.test_name_format];
  return [
    ...(sum('score') === points && sum('max_score') === maxPoints ? [] : ['points that do not add up']),
    ...(tests.every(isTest) ? [] : ['a test that is not as documented']),
    ...(texts.every((format) => format === 'text') ? [] : ['a text that is not plain']),
    ...('score' in all ? ['a score that overrides those of the tests'] : []),
  ];
}

function isTest({
  name,
  score,
  max_score,
  status,
  output,
  output_format,
  visibility,
}: Record<string, unknown>): boolean {
  return (
    [score, max_score].every((points) => Number.isSafeInteger(points) && (points as number) >= 0) &&
    (score as number) <= (max_score as number) &&
    ['passed', 'failed'].includes(status as string) &&
    [name, output].every((text) => typeof text === 'string') &&
    output_format === 'text' &&
    visibility === 'visible'
  );
}

/** @param mostBytes what a comment, or a summary, may have */
function markdownFaults(report: string, mostBytes: number): readonly string[] {
  return [
    ...found(withoutCode(report), [
      ['a mention', /@/],
      ['a reference', /#\w|\bGH-\d/i],
      ['a tag that is not ours', /<(?!\/?(?:details|summary|code)>)/],
      ['a link', /\]\(|\]\[|:\/\/|www\./i],
      ['a piece of Markdown', /[\\`~_$]/],
    ]),
    ...(Buffer.byteLength(report) > mostBytes ? [`more than ${mostBytes} bytes`] : []),
  ];
}

function htmlFaults(report: string, { points, maxPoints }: Result): readonly string[] {
  const page = report.replace(/<style>[\s\S]*?<\/style>/, '');
  return [
    ...found(page, [
      [
        'a tag that is not ours',
        /<(?!\/?(?:html|head|meta|title|link|style|body|main|header|footer|nav|section|article|figure|figcaption|div|span|p|h[1-4]|ul|ol|li|dl|dt|dd|pre|code|a|em|strong|mark|details|summary|table|thead|tbody|tr|th|td|svg|rect|path|circle|line|text|desc)[ >/]|!doctype )/,
      ],
      ['an attribute that runs or styles', /<[^>]*\s(?:on\w+|style|src|srcset|formaction)\s*=/i],
      ['a link that leads out', /\shref="(?!#|data:image\/svg\+xml,)/],
      ['an unknown entity', /&(?!(?:amp|lt|gt|quot|#39);)/],
      ['half a surrogate pair', /\p{Cs}/u],
    ]),
    ...(/default-src &#39;none&#39;;.*script-src &#39;none&#39;/.test(page) ? [] : ['no policy']),
    ...(page.includes(`<title>${points} of ${maxPoints} points</title>`) ? [] : ['no points']),
    ...(page.match(/<\/?main>/g)?.length === 2 ? [] : ['a part of the page that ends too early']),
  ];
}

/** Without blocks of code, and code in a line; a fence that is left is a fault of its own. */
function withoutCode(report: string): string {
  return report
    .replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '')
    .replace(/(?<!`)(`+)(?!`)(?:(?!\n\n)[\s\S])*?(?<!`)\1(?!`)/g, '');
}

function found(text: string, rules: readonly (readonly [string, RegExp])[]): readonly string[] {
  return rules.flatMap(([what, pattern]) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [`${what}: ${JSON.stringify(text.slice(Math.max(0, at - 30), at + 50))}`];
  });
}
