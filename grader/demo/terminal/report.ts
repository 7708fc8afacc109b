import type { ExerciseResult } from '../../model/result.ts';
import { nextExercise, nextLine, openThenGrade } from '../../report/terminal/next-line.ts';
import { paint } from '../../report/terminal/paint.ts';
import { type Terminal, withReadableWidth } from '../../report/terminal/terminal.ts';
import { wrap } from '../../report/terminal/wrap.ts';
import type { FruitView } from '../view.ts';
import { type DigitsView, demoDigits } from './digits.ts';
import { demoFruit } from './fruit.ts';
import { demoWhose, type Whose } from './whose-functions.ts';

/** All that the demo shows. */
export interface DemoView {
  readonly whose: readonly Whose[];
  /** How each exercise stands. */
  readonly results: readonly Pick<ExerciseResult, 'id' | 'status'>[];
  readonly fruit: FruitView;
  readonly digits: DigitsView;
  /** A folder with other digits that could be tried, or null. */
  readonly otherDigits: string | null;
}

/** What learning looks like; what to do next in the last line. Ends in a newline. */
export function demoReport(view: DemoView, terminal: Terminal): string {
  const fitted = withReadableWidth(terminal);
  const paragraphs = [
    wrap(TITLE, fitted.width).map((line) => paint('heading', line, fitted)),
    ...demoFruit(view.fruit, fitted),
    ...demoDigits(view.digits, fitted),
    demoWhose(view.whose, fitted),
    [next(view, fitted)],
  ];
  return `${paragraphs.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const TITLE = 'What learning looks like: guess, see how wrong it is, step downhill, again.';

function next({ results, otherDigits }: DemoView, terminal: Terminal): string {
  const exercise = nextExercise(results, ({ status }) => status);
  if (exercise !== null) {
    return openThenGrade(exercise.id, terminal);
  }
  return otherDigits === null
    ? nextLine('change the learning rate in your train, and look again:', 'npm run demo', terminal)
    : nextLine('the same with real handwriting:', `npm run demo -- --data ${otherDigits}`, terminal);
}
