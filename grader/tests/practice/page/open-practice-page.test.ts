import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { openPracticePage, type PracticePageOptions } from '../../../practice/page/open-practice-page.ts';
import { BROWSER, NO_BROWSER, openBrowser } from '../../open-browser.ts';
import { exercise, failing, passing, right, unusable } from '../../report/builders.ts';
import { HOSTILE } from '../../report/hostile.ts';
import { asked } from '../../system/loopback/asked.ts';
import { liveState } from './states.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ID = '02-linear-predict';

async function opened(options: PracticePageOptions = {}) {
  const live = await openPracticePage({ folder: '/nowhere', ...options });
  onTestFinished(() => live.close());
  return live;
}

const checks = Array.from({ length: 12 }, (_, i) => failing(`check-${i}`, { function: `function${i}` }));
const begun = exercise(ID, [passing('adds-up'), ...checks], { output: 'printed once' });

it('is there before the first verdict, and changes with each', async () => {
  const { url, show } = await opened();
  expect((await asked(url)).text).toContain('Getting ready…');
  show(liveState([begun]));
  expect((await asked(url)).text).toContain('saved at 14:03:12');
  expect((await asked(url)).text).toContain('<title>4/52 · 02 The vote</title>');
});

it('cannot be read by a page that does not know the token, or has another origin', async () => {
  const { url } = await opened();
  expect((await asked(new URL('/', url).href)).status).toBe(403);
  expect((await asked(url, { headers: { Origin: 'https://evil.example' } })).status).toBe(403);
  expect((await asked(url, { headers: { Host: 'evil.example' } })).status).toBe(403);
});

it('hears of hints that there are, and of nothing else', async () => {
  const hints: unknown[] = [];
  const { url, show } = await opened({ onHint: (...hint) => hints.push(hint) });
  show(liveState([begun]));
  const headers = { 'Content-Type': 'application/json', Origin: new URL(url).origin };
  for (const body of [
    { exercise: ID, number: 2 },
    { exercise: ID, number: 99 },
    { exercise: '__proto__', number: 1 },
    { exercise: ID, number: '1' },
    null,
  ]) {
    await asked(`${url}hint`, { method: 'POST', headers, body: JSON.stringify(body) });
  }
  expect(hints).toEqual([
    [ID, 2],
    [ID, 3],
  ]);
});

it.skipIf(BROWSER === null)(
  `changes in the browser, and stays where it is scrolled to, with its folds and what is focused${NO_BROWSER}`,
  async () => {
    const hints: unknown[] = [];
    const live = await opened({ onHint: (...hint) => hints.push(hint) });
    live.show(liveState([begun]));
    const browser = await openBrowser();
    const page = await browser.newPage({ viewport: { width: 1000, height: 600 } });
    const heard = listenTo(page, live.url);
    await page.goto(live.url);
    expect(await faultsOfAxe(page)).toEqual([]);

    await page.click(`#${'\\30 2-linear-predict--printed'} summary`);
    await page.click(`#${'\\30 2-linear-predict--hints'} > summary`);
    await page.click(`#${'\\30 2-linear-predict--hint-1'} > summary`);
    await expect.poll(() => hints).toEqual([[ID, 1]]);
    await page.focus(`#${'\\30 2-linear-predict--hint-1'} > summary`);
    await page.evaluate('scrollTo(0, 900); window.before = scrollY; window.isSame = true');

    const better = exercise(ID, [passing('adds-up'), passing('another'), ...checks.slice(1)], {
      output: 'printed twice',
    });
    live.show(liveState([better], { savedAt: '14:05:00' }));
    await expect.poll(() => page.title()).toBe('8/52 · 02 The vote');
    expect(await page.textContent('#doing')).toContain('saved at 14:05:00');
    expect(
      await page.evaluate(`({
        isSame: window.isSame,
        focused: document.activeElement.parentElement.id,
        open: [...document.querySelectorAll('details[open]')].map(({ id }) => id),
        printed: document.querySelector('.printed pre').textContent,
        said: document.querySelector('[role=status]').textContent,
      })`),
    ).toEqual({
      isSame: true,
      focused: `${ID}--hint-1`,
      open: [`${ID}--printed`, `${ID}--hints`, `${ID}--hint-1`],
      printed: 'printed twice',
      said: 'The vote 8 of 52 points: 11 checks to go',
    });
    expect(await page.evaluate('scrollY > 0')).toBe(true);

    live.show(liveState([unusable(ID, 'line 3: a } is missing')], { before: better }));
    await expect.poll(() => page.textContent('#page')).toContain('line 3: a } is missing');
    live.show(liveState([right('01-init-params', 10), right(ID)]));
    await expect.poll(() => page.textContent('#page')).toContain('Next: open 03-loss.ts');
    expect(await faultsOfAxe(page)).toEqual([]);

    await live.close();
    await expect.poll(() => page.textContent('#lost')).toContain('Practice has ended.');
    expect(heard).toEqual([]);
  },
);

it.skipIf(BROWSER === null)(`runs nothing of what a student writes${NO_BROWSER}`, async () => {
  const live = await opened();
  const browser = await openBrowser();
  const page = await browser.newPage({ colorScheme: 'dark', viewport: { width: 360, height: 700 } });
  const heard = listenTo(page, live.url);
  await page.goto(live.url);
  const text = [
    ...HOSTILE,
    '<img src=x onerror="ran = 1">',
    '<svg onload="ran = 1">',
    '<script>ran = 1</script>',
  ].join('\n');
  const hostile = exercise(
    ID,
    [
      failing('rule', {
        title: text,
        rationale: text,
        help: text,
        misconception: { id: 'some', text },
        counterexample: { call: text, expected: text, received: text, before: [text], relation: text },
      }),
    ],
    { title: text, output: text },
  );
  live.show(liveState([hostile], { fault: text, notes: [text] }));
  await expect.poll(() => page.textContent('#page')).toContain('<script>ran = 1</script>');
  expect(await page.evaluate('typeof ran')).toBe('undefined');
  expect(await page.evaluate('document.querySelectorAll("#page script, img, iframe").length')).toBe(0);
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  expect(await faultsOfAxe(page)).toEqual([]);
  expect(heard).toEqual([]);
});

/** What a page asks for besides its server, and what it complains about. */
function listenTo(page: Page, url: string): readonly string[] {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => heard.push(`dialog: ${dialog.message()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) {
      heard.push(`request: ${request.url()}`);
    }
  });
  return heard;
}

async function faultsOfAxe(page: Page): Promise<unknown> {
  // Not as an element, which the policy of the page would refuse.
  await page.evaluate(AXE);
  return page.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))',
  );
}
