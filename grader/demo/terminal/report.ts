import type { ExerciseResult } from '../../model/result.ts';
import { nextExercise, nextLine, openThenGrade } from '../../report/terminal/next-line.ts';
import { paint } from '../../report/terminal/paint.ts';
import { type Terminal, withReadableWidth } from '../../report/terminal/terminal.ts';
import { wrap } from '../../report/terminal/wrap.ts';
import { typedCommand } from '../../system/typed-command.ts';
import type { FruitView } from '../view.ts';
import { type DigitsView, digitsSection } from './digits.ts';
import { fruitSection } from './fruit.ts';
import { type UsedFunctions, usedFunctionsNote } from './used-functions.ts';

/** All that the demo shows. */
export interface DemoView {
  readonly used: readonly UsedFunctions[];
  /** The status of each exercise. */
  readonly results: readonly Pick<ExerciseResult, 'id' | 'status'>[];
  readonly fruit: FruitView;
  readonly digits: DigitsView;
  /** A folder with other digits that could be tried, or null. */
  readonly otherDigits: string | null;
}

/** What learning looks like; the last line says what to do next. Ends in a newline. */
export function demoReport(view: DemoView, terminal: Terminal): string {
  const fitted = withReadableWidth(terminal);
  const paragraphs = [
    wrap(TITLE, fitted.width).map((line) => paint('heading', line, fitted)),
    ...fruitSection(view.fruit, fitted),
    ...digitsSection(view.digits, fitted),
    usedFunctionsNote(view.used, fitted),
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
    ? nextLine('change the learning rate in your train, and look again:', typedCommand('demo'), terminal)
    : nextLine('the same with real handwriting:', typedCommand('demo', '--data', otherDigits), terminal);
}
