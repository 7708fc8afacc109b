import type { Guess, Pile, Step } from '../maths/receipts.ts';
import { byId, html, setTexts } from './elements.ts';
import { isOnMap } from './price-map.ts';
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
        figure(step.predictions[i] as number, 2),
        decimals(pile.totals[i] as number, 0),
        figure(step.errors[i] as number, 2, signed),
      ),
    ),
  );
  byId('step-prices').replaceChildren(
    ...names.map((name, i) =>
      row(
        name,
        figure(guess[i] as number, 3),
        figure(step.gradient[i] as number, 3),
        `${rateText(rate)} × ${figure(step.gradient[i] as number, 3)} = ${figure(step.change[i] as number, 3)}`,
        figure(step.next[i] as number, 3),
      ),
    ),
  );
  setTexts({
    'step-loss': lossText(step.loss),
    'step-count': steps === 1 ? '1 step so far' : `${steps} steps so far`,
    'step-done': doneText(step, guess),
  });
}

/** The columns have room for six digits. */
function figure(value: number, places: number, text = decimals): string {
  const size = Math.abs(value);
  return text(value, size < 100 ? places : size < 1000 ? 2 : size < 100_000 ? 1 : 0);
}

function doneText({ loss, next }: Step, guess: Guess): string {
  if (loss < 1e-10) {
    return 'Every receipt comes out: nothing is left to learn here.';
  }
  return next.every((price) => Math.abs(price) < 1e6)
    ? isOnMap(guess)
      ? ''
      : `The guess is off the map: apple ${decimals(guess[0], 1)}, pear ${decimals(guess[1], 1)}.`
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
