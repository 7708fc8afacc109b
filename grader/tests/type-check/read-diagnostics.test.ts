import { expect, it } from 'vitest';
import { isSyntax, readDiagnostics } from '../../type-check/read-diagnostics.ts';

const NAMES = ['02-linear-predict.ts', '03-loss.ts'];

it('parses places, codes and messages, with their details', () => {
  const output = [
    "03-loss.ts(12,9): error TS2322: Type '{ a: string; }' is not assignable to type 'Params'.",
    "  Types of property 'a' are incompatible.",
    "    Type 'string' is not assignable to type 'number'.",
    '02-linear-predict.ts(1,46): error TS1109: Expression expected.',
    '',
  ];
  const expected = [
    {
      file: '03-loss.ts',
      line: 12,
      column: 9,
      code: 2322,
      message: "Type '{ a: string; }' is not assignable to type 'Params'.",
      details: [
        "Types of property 'a' are incompatible.",
        "Type 'string' is not assignable to type 'number'.",
      ],
    },
    {
      file: '02-linear-predict.ts',
      line: 1,
      column: 46,
      code: 1109,
      message: 'Expression expected.',
      details: [],
    },
  ];
  expect(readDiagnostics(output.join('\n'), NAMES)).toEqual(expected);
  expect(readDiagnostics(output.join('\r\n'), NAMES)).toEqual(expected);
  expect(expected.map(isSyntax)).toEqual([false, true]);
});

it('skips messages about other files, and their details', () => {
  const output = [
    '  Details of nothing.',
    "error TS5023: Unknown compiler option 'x'.",
    "types.ts(1,1): error TS2304: Cannot find name 'x'.",
    '  In the kit.',
    "../03-loss.ts(1,1): error TS2304: Cannot find name 'x'.",
    '04-gradient-step.ts(1,1): error TS2304: Not asked about.',
    'Anything else.',
  ];
  expect(readDiagnostics(output.join('\n'), NAMES)).toEqual([]);
});
