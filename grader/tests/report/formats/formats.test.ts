import { expect, test } from 'vitest';
import { FORMATS, type Format, formatNamed } from '../../../report/formats/index.ts';
import { listing } from '../../../text/english.ts';
import { course, exercise, failing, PLAIN, SURROUNDINGS } from '../builders.ts';

const formats = Object.keys(FORMATS) as Format[];
const mixed = course([exercise('03-loss', [failing('takes-the-mean')])]);

test.each(formats)('%s is found by its name, names every exercise and ends in a newline', (name) => {
  const report = FORMATS[formatNamed(name)](mixed, PLAIN, SURROUNDINGS);
  for (const { id, title } of mixed.exercises) {
    expect(report.includes(id) || report.includes(title), id).toBe(true);
  }
  expect(report.endsWith('\n')).toBe(true);
});

test.each(['yaml', 'toString', ''])('“%s” is no format; the message lists those that there are', (name) => {
  expect(() => formatNamed(name)).toThrow(
    expect.objectContaining({
      code: 'unknown-format',
      message: `There is no format “${name}”. The formats are ${listing(formats)}.`,
    }),
  );
});
