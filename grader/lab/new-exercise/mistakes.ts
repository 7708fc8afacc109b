/** A way to get the mean wrong: the body of the function, and what to say to the student who wrote it. */
export interface Mistake {
  readonly id: string;
  readonly text: string;
  /** Lines above the function. */
  readonly before?: string;
  readonly body: string;
}

const THROWS = "  if (numbers.length === 0) {\n    throw new Error('no numbers');\n  }";
const SUM = 'numbers.reduce((sum, number) => sum + number, 0)';

/** Ten is the least that `verify` asks for: the checks of a function should hold each other's gaps shut. */
export const MISTAKES: readonly Mistake[] = [
  {
    id: 'sum-instead-of-mean',
    text: 'It looks as if the numbers are added up and not divided. For 7, 9 and 2 that makes 18, more than any of them. Should a mean be larger than all the numbers that it stands for?',
    body: `${THROWS}\n  return ${SUM};`,
  },
  {
    id: 'divides-by-one-more',
    text: 'It looks as if the sum is divided by one more than there are numbers. Try a list with a single 6: what should its mean be, and what do you get?',
    body: `${THROWS}\n  return ${SUM} / (numbers.length + 1);`,
  },
  {
    id: 'divides-by-one-less',
    text: 'It looks as if the sum is divided by one less than there are numbers, as statisticians do for the variance. Here it is a plain mean. What comes of a single 6?',
    body: `${THROWS}\n  return ${SUM} / (numbers.length - 1);`,
  },
  {
    id: 'leaves-out-the-last',
    text: 'The last number does not seem to count. A loop that ends at length - 1 never gets to it. Change only the last number of a list: does your answer change?',
    body: `${THROWS}\n  return ${SUM.replace('numbers', 'numbers.slice(0, -1)')} / numbers.length;`,
  },
  {
    id: 'largest',
    text: 'It looks as if you give the largest number. The mean takes all of them into account. For 7, 9 and 2: what if each had to be the same, and the sum stayed 18?',
    body: `${THROWS}\n  return Math.max(...numbers);`,
  },
  {
    id: 'middle-one',
    text: 'Perhaps you thought of the median, the number in the middle when they are sorted. The mean is another summary. For 1, 2 and 9: what is in the middle, and what is the mean?',
    body: `${THROWS}\n  const sorted = [...numbers].sort((a, b) => a - b);\n  return sorted[Math.floor(sorted.length / 2)] as number;`,
  },
  {
    id: 'forgets-the-signs',
    text: 'Negative numbers seem to count as positive ones. A refund makes a receipt smaller. What is the mean of 5 and -5?',
    body: `${THROWS}\n  return ${SUM.replace('+ number', '+ Math.abs(number)')} / numbers.length;`,
  },
  {
    id: 'rounds',
    text: 'Your answer looks rounded to a whole number. A mean may lie between: for 1 and 2 it is 1.5. What do you get for these two?',
    body: `${THROWS}\n  return Math.round(${SUM} / numbers.length);`,
  },
  {
    id: 'zero-for-no-numbers',
    text: 'Perhaps 0 seemed a safe answer if there are no numbers. But 0 cents is a mean like any other, and nobody would notice that the list was empty. Which would you rather find out early?',
    body: `  return numbers.length === 0 ? 0 : ${SUM} / numbers.length;`,
  },
  {
    id: 'sorts-the-list',
    text: 'Your function leaves the list in another order than before. The code that called it still needs the list as it was. Which of the methods of a list change it, and which make a new one?',
    body: `${THROWS}\n  return (numbers as number[]).sort().reduce((sum, number) => sum + number, 0) / numbers.length;`,
  },
  {
    id: 'remembers-an-earlier-call',
    text: 'It seems to keep something of an earlier call: the same list gives another answer the second time. Is there a variable outside of the function that grows?',
    before: 'const seen: number[] = [];\n\n',
    body: `${THROWS}\n  seen.push(...numbers);\n  return seen.reduce((sum, number) => sum + number, 0) / seen.length;`,
  },
];
