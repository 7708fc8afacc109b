import { expect, it } from 'vitest';
import { lineOfFunction } from '../../text/function-line.ts';

it.each([
  ['export function loss() {}', 1],
  ['\r\n\r\nexport  async function  loss(p) {}', 3],
  ['// function loss() {}\nexport const loss = () => 0;', 2],
  ['const text = "function loss";\n\nfunction* loss() {}\nexport { loss };', 3],
  ['function losses() {}\nlet loss = 1;', 2],
  ['function mine() {}\nfunction loss() {}\nexport { mine as loss };', 1],
  ['let mine;\nconst $mine = 1;\nexport { a, $mine as loss, mine as b };', 2],
  ['export default 1;', null],
  ['function loss$() {}', null],
  ['', null],
])('%j declares loss in line %s', (text, line) => {
  expect(lineOfFunction(text, 'loss')).toBe(line);
});
