import { expect, test } from 'vitest';
import { render } from '../../../../practice/screen/render.ts';
import { graded, INFOS, ready, Screen, saved } from '../states.ts';

const TWO = INFOS[1]?.id as string;

test('a save that could not be graded is not shown as being graded', () => {
  const fault = { kind: 'fault', exercise: TWO, message: 'Deno is not there.' } as const;
  const screen = new Screen(TWO).on(ready, graded(TWO, 'failed'), saved(TWO));
  screen.on({ kind: 'grader', message: fault, time: '09:02:00' });
  const [, file, rule, , words] = render(screen.state, {
    width: 80,
    height: 24,
    colour: false,
    unicode: true,
  }).lines.map((line) => line.trimEnd());
  expect(file).toMatch(/saved 09:01:00 · not graded 09:02:00$/);
  expect(rule).toBe('─'.repeat(80));
  expect(words).toBe('  ! Deno is not there.');
});
