import { expect, test } from 'vitest';
import { helpFromText } from '../../feedback/help-from-text.ts';
import { slipIn } from '../../feedback/slips.ts';

const inF = (body: string) =>
  `function g() {\n  return 1;\n}\nexport function f(list) {\n${body}\n}\nfunction h() {}\n`;

test.each([
  ['  for (const row in list) {\n    g(row);\n  }', '34', 'Look at line 5: for (… in …) gives the positions'],
  [
    '  for (const row in list) {\n    a =+ row + list[rows] + list[$row];\n  }',
    '34',
    'write of in place of in',
  ],
  ['  let a = 0;\n  if (list[a] = 1) {\n  }', '34', 'Look at line 6: one = sets a value'],
  ['  return\n    list.length;', 'undefined', 'Look at line 5: a return that is alone'],
  [
    '  return { weight: list, bias: 1 };',
    'an object without weights',
    'Look at line 5: you have “weight”, and it has to be “weights”.',
  ],
  ['  return { b: 1, weights: list };', 'an object without a bias', 'you have “b”, and it has to be “bias”.'],
])('%s', (body, received, words) => {
  expect(slipIn('f', inF(body), received)).toContain(words);
});

test.each([
  ['  for (const i in list) {\n    g(list[i]);\n  }', '34'],
  ['  for (const i in list) {\n    g(list.at(i), Number(i));\n  }', '34'],
  ['  for (const i in list) {\n    const k = parseInt(i, 10);\n    g(list[k]);\n  }', '34'],
  ['  for (const i in list) {\n    g(list[Number.parseFloat( i )]);\n  }', '34'],
  ['  for (const i in list) {\n    const k = +i;\n    g(list[k]);\n  }', '34'],
  ['  for (const i in list) {\n    g(list, +i);\n  }', '34'],
  ['  for (const $i in list) {\n    g(list[$i as unknown as number]);\n  }', '34'],
  ['  // for (const row in list)', '34'],
  ["  g('if (a = 1)');", '34'],
  ['  if (a == 1 || b >= 1 || c <= 1 || d !== 1) {\n  }', '34'],
  ['  if (list.some((one) => one === 1)) {\n  }', '34'],
  ['  if (a) {\n    return\n  }', 'undefined'],
  ['  return\n    list.length;', '34'],
  ['  return { weight: list, bias: 1 };', '34'],
  ['  const a = { weight: 1 };\n  return { weights: list };', 'an object without a bias'],
  ['  return list;\n}\nfunction late() {\n  for (const a in list) { g(a); }', '34'],
])('nothing is seen in %s', (body, received) => {
  expect(slipIn('f', inF(body), received)).toBeNull();
});

test.each(['\n', '\r\n', '\r'])('lines that end with %j', (end) => {
  const text = `// f\n// f\n// f\nfunction g(list) {\n  for (const row in list) {\n    g(row);\n  }\n}\n${inF('  return list;')}`;
  expect(slipIn('f', text.replaceAll('\n', end), '34')).toBeNull();
  expect(slipIn('g', text.replaceAll('\n', end), '34')).toContain('Look at line 5:');
});

test('a slip comes before what the reply says', () => {
  const failed = {
    function: 'f',
    status: 'threw',
    rationale: 'It threw “different length” instead.',
    counterexample: null,
    location: null,
  } as const;
  expect(helpFromText(failed, inF('  for (const row in list) {\n  }'))).toContain('write of in place of in');
  expect(helpFromText({ ...failed, status: 'passed' }, inF('  for (const row in list) {\n  }'))).toBeNull();
});
