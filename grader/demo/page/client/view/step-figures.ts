import type { Guess, Pile, Step } from '../maths/receipts.ts';
import { byId, html, setTexts } from './elements.ts';
import { decimals, lossText, rateText, signed } from './words.ts';

/** Every number of the step that comes next. */
export function showStep(
  step: Step,
  guess: Guess,
  { pile, rate, steps }: { readonly pile: Pile; readonly rate: number; readonly steps: number },
): void {
  const names = pile.withFee ? ['apple', 'pear', 'fee'] : ['apple', 'pear'];
  byId('step-receipts').replaceChildren(
    ...pile.baskets.map((basket, i) =>
      row(
        wordsOf(basket, pile.withFee),
        decimals(step.predictions[i] as number, 2),
        decimals(pile.totals[i] as number, 0),
        signed(step.errors[i] as number, 2),
      ),
    ),
  );
  byId('step-prices').replaceChildren(
    ...names.map((name, i) =>
      row(
        name,
        decimals(guess[i] as number, 3),
        decimals(step.gradient[i] as number, 3),
        `${rateText(rate)} × ${decimals(step.gradient[i] as number, 3)} = ${decimals(step.change[i] as number, 3)}`,
        decimals(step.next[i] as number, 3),
      ),
    ),
  );
  setTexts({
    'step-loss': lossText(step.loss),
    'step-count': steps === 1 ? '1 step so far' : `${steps} steps so far`,
    'step-done': doneText(step),
  });
}

function doneText({ loss, next }: Step): string {
  if (loss < 1e-10) {
    return 'Every receipt comes out: nothing is left to learn here.';
  }
  return next.every((price) => Math.abs(price) < 1e6)
    ? ''
    : 'It has climbed out. Choose a smaller rate, and start again.';
}

function row(head: string, ...cells: readonly string[]): HTMLTableRowElement {
  return html('tr', {}, html('th', { scope: 'row' }, head), ...cells.map((cell) => html('td', {}, cell)));
}

function wordsOf([apples = 0, pears = 0]: readonly number[], withBag: boolean): string {
  const fruit =
    apples + pears === 0
      ? 'nothing'
      : `${apples} apple${apples === 1 ? '' : 's'}, ${pears} pear${pears === 1 ? '' : 's'}`;
  return withBag ? `${fruit}, a bag` : fruit;
}
