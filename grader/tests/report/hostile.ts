import fc from 'fast-check';
import type { CheckResult, ExerciseResult, Result } from '../../model/result.ts';
import { results } from './generated.ts';

/** What a student may print, throw or use as a name, for readers of XML, JSON, Markdown and logs. */
export const HOSTILE = [
  ']]></failure><testcase name="free"/>',
  '<script>alert(1)</script>&lt;&#0;',
  '"/><x a=\'',
  '| a | b |\n|---|---|',
  '@octocat #123 GH-1 owner/repo#1',
  '[x](http://evil.example) ![y](https://evil.example/p.png) www.evil.example',
  '```\n</details>\n# heading\n````',
  '`@octocat`',
  '\\@octocat \\|\\\\| |',
  '<!-- x --> <details open>',
  'a@evil.example https://evil.example',
  '\u0000\u0007\u001b[31m\u202e\ufffe\uffff\ud800\u2028\u200b',
  '::error::x\n##[group]\r\nb',
  '1234567 deadbeefcafe :tada: $x$ ~~a~~ **b** _c_ ^d^',
  '- [ ] a\n1. b\n> c\n    d',
  '',
] as const;

const texts = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 60 }));

/** Any result with hostile text wherever there is text: of the kit's words, too. Ids and functions stay. */
export const hostileResults: fc.Arbitrary<Result> = fc
  .tuple(results, fc.infiniteStream(texts))
  .map(([result, stream]) => {
    const next = () => stream.next().value as string;
    const orNull = (text: string | null) => text && next();
    const check = (one: CheckResult): CheckResult => ({
      ...one,
      title: next(),
      rationale: orNull(one.rationale),
      help: orNull(one.help),
      replay: orNull(one.replay),
      misconception: one.misconception && { id: 'some', text: next() },
      location: one.location && { file: next(), line: 1, column: 2 },
      counterexample: one.counterexample && {
        call: next(),
        expected: next(),
        received: next(),
        before: [next()],
        relation: next(),
      },
    });
    const exercise = (one: ExerciseResult): ExerciseResult => ({
      ...one,
      title: next(),
      message: one.status === 'unusable' ? next() : null,
      output: next(),
      checks: one.checks.map(check),
    });
    return { ...result, notes: [next()], exercises: result.exercises.map(exercise) };
  });
