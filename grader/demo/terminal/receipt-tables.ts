import { paint } from '../../report/terminal/paint.ts';
import { symbols } from '../../report/terminal/symbols.ts';
import type { Terminal } from '../../report/terminal/terminal.ts';
import { padEnd, padStart } from '../../report/terminal/text-width.ts';
import { plural } from '../../text/english.ts';
import type { Walked, Ways } from '../chapters/receipts.ts';
import { alignedLoss, LOSS_WIDTH, price } from './numbers.ts';

/** Prices that explain one receipt, each with where it comes from. */
export function waysTable(rows: Ways, terminal: Terminal): string[] {
  const labels = ['the guess', 'that, times 7/33', 'or', 'or', `${plural(rows[4].steps, 'step')} downhill`];
  const line = (label: string, cells: readonly string[]) => `  ${padEnd(label, LABEL)}${columns(cells)}`;
  return [
    paint('quiet', line('', ['apple', 'pear', 'fee', '(3,2): 7', 'loss']), terminal),
    ...rows.map(({ params, predictions, loss }, i) =>
      line(labels[i] as string, [...params.weights, params.bias, ...predictions, loss].map(price)),
    ),
  ];
}

const LABEL = 19;

/** The walk downhill, a line for each number of steps; a bar shows the loss in powers of ten. */
export function walkTable(walk: readonly Walked[], terminal: Terminal): string[] {
  const room = Math.max(0, terminal.width - WALK);
  const head = `  ${padStart('step', STEP)}${columns(['apple', 'pear', 'fee', '(3,2): 7', '(1,1): 3'])}  ${padEnd(' loss', LOSS_WIDTH)}`;
  const lines = walk.map(({ steps, params, predictions, loss }) => {
    const [first = 0, second = 0] = predictions;
    const numbers = columns([...params.weights, params.bias, first, second].map(price));
    const bar = symbols(terminal).full.repeat(Math.min(tensAbove(loss), room));
    return `  ${padStart(String(steps), STEP)}${numbers}  ${alignedLoss(loss)}  ${paint('progress', bar, terminal)}`;
  });
  return [
    ...(room < SCALE.length ? [] : [paint('quiet', `${' '.repeat(WALK)}${SCALE_KIND}`, terminal)]),
    paint('quiet', room < SCALE.length ? head.trimEnd() : `${head}  ${SCALE}`, terminal),
    ...lines.map((line) => line.trimEnd()),
  ];
}

const SCALE_KIND = 'log scale:';
const SCALE = '1 block = 10 times';
const STEP = 5;
const WIDTHS = [7, 7, 7, 9, 9];
const WALK = 2 + STEP + WIDTHS.reduce((sum, width) => sum + width, 0) + 2 + LOSS_WIDTH + 2;

/** How many powers of ten a loss is above 1e-8, the end of the walk. */
function tensAbove(loss: number): number {
  return loss > 1e-8 ? Math.ceil(Math.log10(loss / 1e-8)) : 0;
}

function columns(cells: readonly string[]): string {
  return cells.map((cell, i) => padStart(cell, WIDTHS[i] as number)).join('');
}
