import { rescaleGuess } from '../../../../solutions/05-apples-and-pears.ts';
import type { Misconception } from '../../../model/exercise.ts';
import type { Vector } from '../../../model/values.ts';
import { expectedNumber } from '../../../numbers/tolerance.ts';
import { misconceptionOf } from '../../kinds/misconception.ts';
import { rounded } from '../../shared-misconceptions/rounded.ts';

const misconception = misconceptionOf('rescaleGuess');

export const rescaleGuessMisconceptions: readonly Misconception[] = [
  misconception(
    'cost-over-total',
    'Perhaps the factor stands on its head: cost / total. The guess makes the basket cost 33, and it should be 7, so the prices have to fall: is your factor below 1?',
    ['cost-over-total', 'cost-over-total-unguarded', 'cost-over-total-cost-first'],
  ),
  misconception(
    'difference-shared-out',
    'Maybe you shared out the difference: 26 too high, two prices, so each goes down by 13. Then apples are at -8 and pears at -4. What do three apples and two pears cost at these prices?',
    ['difference-shared-out', 'difference-shared-out-unguarded', 'difference-shared-out-cost-first'],
  ),
  misconception(
    'difference-off-each-price',
    'Maybe you took the whole difference off each price: 26 too high, so apples go from 5 down to -21, and pears from 9 to -17. What do three apples and two pears cost at these prices?',
    [
      'difference-off-each-price',
      'difference-off-each-price-unguarded',
      'difference-off-each-price-cost-first',
    ],
  ),
  misconception(
    'difference-off-each-piece',
    'Perhaps each of the five pieces of fruit takes its part of the 26 that are too much: 5.20 off each price. The receipt comes out, and an apple costs -0.20. A pear was to stay 9/5 times as dear as an apple: which one factor does that?',
    ['difference-off-each-piece', 'difference-off-each-piece-unguarded'],
  ),
  misconception(
    'nearest-prices-that-come-out',
    'The receipt comes out, and by the shortest way: each price moves by its share of the 26, and 5 and 9 become -1 and 5. But a pear was to stay 9/5 times as dear as an apple: what does one factor for both give?',
  ),
  misconception(
    'only-the-first-price',
    'It looks as if one price alone has to make up for it all. With pears left at 9, two of them cost 18 already, and the receipt says 7: what do the apples have to cost then, and what would one factor for both do?',
  ),
  misconception(
    'a-factor-for-each-price',
    'Perhaps each fruit got its own factor, so that apples and pears make 3.50 each of the 7. But the guess had a pear at 9/5 the price of an apple: is it still so, and what would keep it so?',
    ['a-factor-for-each-price', 'a-factor-for-each-price-unguarded'],
  ),
  misconception(
    'factor-without-the-counts',
    'The factor seems to be 7 / (5 + 9): the prices added up, as if there were one of each fruit. There are three apples and two pears: do they cost 7 at your prices, or 16.50?',
    [
      'factor-without-the-counts',
      'factor-without-the-counts-unguarded',
      'factor-without-the-counts-cost-first',
    ],
  ),
  misconception(
    'total-over-number-of-fruits',
    'Perhaps you shared the 7 cents among the 5 fruits, 1.40 each. The receipt comes out, but the guess is gone: it had pears dearer than apples. Does your answer change if the guess is (9, 5)?',
    ['total-over-number-of-fruits', 'total-over-number-of-fruits-unguarded'],
  ),
  misconception(
    'price-times-count',
    'You seem to give what all apples cost, and what all pears cost: about 3.18 and 3.82, together 7. You need the price of one of each. If one apple cost 3.18, what would three cost?',
    ['price-times-count', 'price-times-count-unguarded', 'price-times-count-cost-first'],
  ),
  misconception(
    'gives-the-factor',
    'You seem to give back the factor, 7/33 if the guess makes 33: a good part of the way. The answer should be a list of prices: with that factor, what becomes of the 5, and of the 9?',
    ['gives-the-factor', 'gives-the-factor-unguarded', 'gives-the-factor-cost-first'],
  ),
  misconception(
    'rounds-the-factor',
    'The factor seems to be rounded. 7/33 is 0.212121 and so on, without end: round it to 0.2121, or to 0, and what does a basket that cost 33 cost then? Is it exactly 7?',
    ['rounds-the-factor', 'whole-factor', 'factor-to-six-decimals', 'factor-to-nine-decimals'],
  ),
  {
    ...misconception(
      'rounds-the-prices',
      'Perhaps prices should look like money, so yours are rounded. Then the basket hardly ever costs exactly the total: for 8 instead of 7, 5 and 9 become about 1.2121 and 2.1818. What do three and two cost with yours?',
      [
        'rounds-to-two-decimals',
        'whole-cents',
        'rounds-to-two-decimals-unguarded',
        'whole-cents-unguarded',
        'rounds-to-six-decimals',
        'rounds-to-eight-decimals',
        'five-significant-digits',
      ],
    ),
    detect: rounded(expectedPrices),
  },
  misconception(
    'factor-at-most-ten',
    'Your factor seems to have a limit of its own, such as 10, perhaps because no guess could be that far off. But a guess may be as far off as it likes: at 0.1 and 0.1 the basket (3, 2) costs 0.5. What times 0.5 is 7?',
    ['factor-at-most-ten', 'factor-at-most-a-thousand', 'factor-at-least-a-thousandth'],
  ),
  misconception(
    'never-makes-dearer',
    'Perhaps a guess seemed always too high, as 33 is for 7: your prices never go up. But a guess can be too low as well: if the receipt says 66, what are 5 and 9 to be multiplied by?',
  ),
  misconception(
    'size-of-the-cost',
    'It looks as if the cost has lost its sign. At a guess of (-5, -9), three apples and two pears cost -33, and it should be 7: with the factor 7/33, do they come to 7, or to -7?',
  ),
  misconception(
    'no-price-below-zero',
    'Perhaps a price below 0 made no sense, so yours stop at 0. But then the basket costs something else: from (2, -1), one of each, for a total of 3, the prices are 6 and -3. What do they come to with 6 and 0?',
  ),
  misconception(
    'throws-on-negative-costs',
    'It seems to throw when the guess makes the basket cost less than 0. Perhaps that looked impossible; but a guess is free to be below 0. If it makes -33, which factor makes 7 of that?',
  ),
  misconception(
    'throws-on-negative-totals',
    'It seems to throw when the total is below 0. Perhaps no receipt says such a thing; but take back enough bottles, and one does. If the guess makes 33, which factor makes -7 of that?',
  ),
  misconception(
    'only-what-is-in-the-basket',
    'Perhaps a fruit that nobody bought seemed to have nothing to do with the receipt, so it keeps its price. But the guess is scaled as a whole: for the basket (3, 2, 0) and the guess (5, 9, 33), what becomes of the 33?',
  ),
  misconception(
    'nothing-for-what-is-not-in-the-basket',
    'A fruit that is not in the basket seems to get a price of 0. It was not bought, but it is not free: for the basket (3, 2, 0) and the guess (5, 9, 33), with the factor 7/33 for all, what becomes of the 33?',
  ),
  misconception(
    'count-of-zero-taken-for-one',
    'A count of 0 seems to be taken for 1; count || 1 does that. Three apples and no pears, at 5 and 9: do they cost 15 in yours, or 24?',
  ),
  misconception(
    'costs-only-the-first-fruit',
    'The factor seems to come from the first fruit alone: 7/15, since three apples at 5 cost 15. But the two pears are on the receipt as well. What does the whole basket cost at 5 and 9?',
  ),
  misconception(
    'costs-only-two-fruits',
    'The story has apples and pears, and yours seems to add up two fruits, and no more. At the guess (5, 9, 2), the basket (3, 1, 4) costs 32: do you get 32, or 24?',
  ),
  misconception(
    'limit-on-size',
    'Somewhere your function seems to have a limit of its own: on how many fruits there may be, or on how large a count or a price may get. The story has none. What would yours do with 2,500 fruits, or with 365 apples?',
    [
      'costs-only-ten-fruits',
      'costs-only-a-thousand-fruits',
      'scales-only-a-hundred-prices',
      'counts-at-most-a-hundred',
      'prices-at-most-a-thousand',
    ],
  ),
  misconception(
    'small-numbers-lost',
    'Small amounts seem to get lost: rounded away, or taken for 0. At 0.000031 and 0.000073, three apples and two pears cost 0.000239. That is little, and not 0: which factor makes 0.000037 of it?',
    ['small-totals-taken-for-zero', 'small-costs-taken-for-zero', 'cost-to-five-decimals'],
  ),
  misconception(
    'equal-entries-taken-for-one',
    'Entries that are equal seem to be taken for one: indexOf finds the first of them, and a Set or a Map keeps one. At (4, 4, 7), with two of the first fruit and five of the second: how many of the second does yours count?',
    ['equal-prices-once', 'equal-counts-once', 'equal-products-once', 'equal-fruits-once'],
  ),
  misconception(
    'keeps-the-guess-at-a-total-of-zero',
    'With a total of 0 the guess stays as it was. Perhaps 0 looked like a receipt that is not there. But it says that the basket costs 0: what do 5 and 9 have to be multiplied by for that?',
  ),
  misconception(
    'nothing-at-a-total-of-zero',
    'With a total of 0 an empty list comes back. Perhaps nothing to pay sounded like no prices. But there are still two fruits: what does an apple cost, and a pear, if all of the basket costs 0?',
  ),
  misconception(
    'throws-at-a-total-of-zero',
    'It throws at a total of 0. Perhaps 0 looked like a total that is missing (!total takes it for that) or like one that is impossible. Which factor makes 0 of 33?',
  ),
  misconception(
    'both-are-zero',
    'If the total is 0 and the guess costs 0 too, total / cost is 0 / 0, and no help. But with a total of 0 you know the prices without any factor: which of the two should be looked at first, the total or the cost?',
    ['looks-at-the-cost-before-the-total', 'nan-where-both-are-zero'],
  ),
  misconception(
    'infinity-where-no-factor-helps',
    'Perhaps you counted on JavaScript to object to a division by 0. It does not: 7 / 0 is Infinity, and 0 * Infinity is NaN. At a guess of (0, 0), what do you get for a total of 7?',
    ['infinity-where-no-factor-helps', 'no-checks-at-all'],
  ),
  misconception(
    'keeps-the-guess-where-no-factor-helps',
    'If the guess costs 0 and the total does not, the guess comes back as it was. Perhaps that seemed kinder than to throw. But at prices of 0 and 0, does the basket cost 7, and how would the caller know?',
  ),
  misconception(
    'zeros-where-no-factor-helps',
    'If the guess costs 0, zeros come back, whatever the total. Perhaps that seemed safe; but at prices of 0, does the basket cost 7? How would the caller know that no factor helps?',
  ),
  misconception(
    'looks-only-for-an-empty-basket',
    'You notice an empty basket, but not every cost of 0. A guess may be below 0: at 2 and -3, three apples and two pears cost 6 - 6. What is your factor there, for a total of 7?',
    ['looks-only-for-an-empty-basket', 'looks-only-for-an-empty-basket-and-no-prices'],
  ),
  misconception(
    'lengths-not-compared',
    'Perhaps the guess and the basket seemed sure to fit. With three prices and two counts, how many of the third fruit were bought? Nobody knows, and yet something comes back: would you rather be told?',
    ['no-length-check', 'shorter-of-the-two'],
  ),
  misconception(
    'checks-only-for-missing-prices',
    'It looks as if you ask only whether prices are missing. With three prices and two counts, a count is missing: how many of the third fruit were bought? Does yours throw?',
  ),
  misconception(
    'throws-a-text',
    'To throw is right, and what you throw seems to be a plain text. An Error carries its message too, and knows the line it came from besides. What has to stand between throw and the text to make it one?',
  ),
  misconception(
    'cost-outside-the-function',
    'The cost seems to live outside the function, and to go on growing from call to call. Ask twice for the guess (5, 9), the basket (3, 2) and 7: is the cost 33 both times, or 33 and then 66?',
  ),
  misconception(
    'remembers-an-earlier-call',
    'It seems to keep something of an earlier call, its factor or its total. Ask with the guess (5, 9) and the basket (3, 2) for 7, and then for 14: are the second prices twice the first?',
    ['remembers-by-number-of-prices', 'remembers-the-first-total'],
  ),
  misconception(
    'changes-the-guess',
    'The guess that you were given changes; fill, or an = on an entry, writes into that very list. The caller may want to compare. After your call, does it still say 5 and 9, even if the total is 0?',
    ['scales-the-guess-in-place', 'fills-the-guess-with-zeros'],
  ),
  misconception(
    'changes-the-basket',
    'The basket that you were given is different afterwards: perhaps its counts are taken off one by one, as shift and pop do, or written over. After your call, what is left of (3, 2)?',
    ['takes-the-counts-off-their-list'],
  ),
];

function expectedPrices(guess: Vector, basket: Vector, total: number) {
  return rescaleGuess(guess, basket, total).map(expectedNumber);
}
