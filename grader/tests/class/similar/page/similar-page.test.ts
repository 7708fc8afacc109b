import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { similarFiles } from '../../../../class/similar/similar.ts';
import { folderWith } from '../../../commands/run-cli.ts';
import { BROWSER, NO_BROWSER, openBrowser } from '../../../open-browser.ts';
import { handedIn, IDS, right, type Texts } from '../classes.ts';

const NAMES = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(2)</script>',
  '\u202Egnp.exe',
  '</pre></mark>',
];

/** Code that would do something in a page that took it for HTML. */
function hostile(texts: Texts): Texts {
  const attack = '</mark></pre></details><script>alert(3)</script><img src=x onerror="alert(4)"><!--';
  return new Map(
    [...texts].map(([id, text]) => [
      id,
      `// ${attack} \u202E \u001b]0;x\u0007\n${text.replaceAll('{\n', `{ /* ${attack} */\n`)}\nexport const z = '${attack}';\n`,
    ]),
  );
}

const people = NAMES.map((name, i) => handedIn(name, hostile(right(i < 3 ? 'recursion' : 'for-each'))));
const { files } = await similarFiles({
  people,
  ids: IDS,
  fileBytes: 65_536,
  reports: new Map([[NAMES[0] ?? '', 'a b.html']]),
});
const page = files.find(({ name }) => name === 'similar.html')?.content ?? '';

test('names and code are text in the page, with what cannot be seen spelled out', () => {
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(page).toContain('&lt;script&gt;alert(3)&lt;/script&gt;');
  expect(page).toContain('\\u202egnp.exe');
  expect(page).not.toMatch(/<(?:script|img)|\u202E|\p{Cc}(?<![\n\t])/u);
});

test('names lead to reports, and to nothing where there is none', () => {
  expect(page).toMatch(/<a href="reports\/a%20b\.html"><bdi>&lt;img src=x/);
  expect([...page.matchAll(/href="(?!#|data:|similar\.csv)([^"]*)"/g)].map(([, to]) => to)).toEqual(
    expect.not.arrayContaining([expect.not.stringMatching(/^reports\/a%20b\.html$/)]),
  );
});

test('of a pair that the kit explains, chance says nothing', () => {
  expect(page).toContain('not by chance: both match the kit');
  expect(page).toContain('both closely match grader/lab/corpus/right/recursion, an answer in the kit');
});

test('it says what it cannot show', () => {
  expect(page).toContain('This page accuses nobody');
  expect(page).toContain('One short exercise proves nothing');
});

test.skipIf(BROWSER === null)(
  `in a browser nothing runs, nothing is asked for, and all can read it${NO_BROWSER}`,
  async () => {
    const file = join(folderWith({}), 'similar.html');
    writeFileSync(file, page);
    const browser = await openBrowser();
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 360, height: 780 } });
    const tab = await context.newPage();
    const heard: string[] = [];
    tab.on('dialog', (dialog) => {
      heard.push(dialog.message());
      void dialog.dismiss();
    });
    tab.on('console', (message) => void heard.push(message.text()));
    tab.on(
      'request',
      (request) => void heard.push(...(request.url().startsWith('file:') ? [] : [request.url()])),
    );
    await tab.goto(pathToFileURL(file).href);
    await tab.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    const faults = await tab.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))');
    expect(faults).toEqual([]);
    expect(heard).toEqual([]);
    expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await tab.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
    expect(await tab.locator('mark').first().isVisible()).toBe(true);
    const third = tab.locator('details.pair').nth(2);
    await tab.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = false; })`);
    await tab.locator('a[href="#pair-3"]').first().click();
    expect(await third.getAttribute('open')).not.toBeNull();
    expect(heard).toEqual([]);
  },
);
