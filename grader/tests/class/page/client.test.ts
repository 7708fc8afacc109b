import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { indexPage } from '../../../class/page/index-page.ts';
import { folderWith } from '../../commands/run-cli.ts';
import { BROWSER, NO_BROWSER, openBrowser } from '../../open-browser.ts';
import { entry } from '../results/entries.ts';
import { overviewOf, type Somebody, somebody } from './made-up.ts';

const HOSTILE = [
  '</script><script>document.title = "run"</script>',
  '</noscript><img src=x onerror=document.title="run">',
  '"><svg onload=document.title="run">',
];

/** 120 people: the last one has the most points, and every tenth holds a misconception. */
const PEOPLE: readonly Somebody[] = [
  ...Array.from({ length: 120 }, (_, i) =>
    somebody(`student-${i}`, i % 10 === 0 ? { '01-a/first': { held: 'swapped', call: 'first(1)' } } : {}, {
      persons: [{ name: `Name ${119 - i}`, id: `${i}` }],
      points: { '01-a': i === 119 ? 10 : i % 10, '02-b': 0 },
    }),
  ),
  ...HOSTILE.map((text) => somebody(text, { '02-b/first': { call: text, received: text, rationale: text } })),
  [entry('gone', { status: 'nothing', points: {}, late: true, notes: ['Handed in “x.pdf”.'] }), null],
];

/** Everything that the page asked for or complained about, other than itself. */
async function open(more: { readonly javaScriptEnabled?: boolean; readonly bypassCSP?: boolean } = {}) {
  const file = join(folderWith({}), 'index.html');
  const facts = {
    sentence: 'a class',
    shard: null,
    layout: 'canvas',
    notPlaced: 0,
    missing: [],
    reports: new Map([['gone', 'x.html']]),
  };
  writeFileSync(
    file,
    indexPage(overviewOf(PEOPLE), { ...facts, comparison: null, similar: null, isAnonymous: false }),
  );
  const url = pathToFileURL(file).href;
  const browser = await openBrowser();
  const page = await browser.newPage(more);
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (fault) => heard.push(String(fault)));
  page.on('request', (request) => request.url() !== url && heard.push(request.url()));
  await page.goto(url);
  return { page, heard };
}

const names = (page: Page) => page.locator('#gradebook tbody tr > :nth-child(3)').allTextContents();

describe.skipIf(BROWSER === null)(`the page in a browser${NO_BROWSER}`, () => {
  it('sorts by numbers and by names, and shows the rest if asked', async () => {
    const { page, heard } = await open();
    expect(await names(page)).toHaveLength(100);
    await page.locator('#all').click();
    await expect.poll(async () => (await names(page)).length).toBe(124);
    const total = page.locator('#gradebook th button').nth(1);
    await total.click();
    await total.click();
    await expect.poll(async () => (await names(page))[0]).toBe(HOSTILE[2]);
    await page.locator('#gradebook th button', { hasText: 'name' }).click();
    const sorted = await names(page);
    expect(sorted.indexOf('Name 2')).toBeLessThan(sorted.indexOf('Name 10'));
    expect(await page.locator('#gradebook [aria-sort]').getAttribute('aria-sort')).toBe('ascending');
    expect(heard).toEqual([]);
  });

  it('finds people by search, by kind, by points, and by what they hold', async () => {
    const { page } = await open();
    const found = () => page.locator('#found').textContent();
    await page.locator('#search').fill('NAME 11');
    expect(await names(page)).toHaveLength(11);
    expect(await found()).toBe('11 people of 124');
    await page.locator('#search').fill('');
    await page.locator('#kind').selectOption('nothing');
    expect(await names(page)).toEqual(['gone']);
    await page.locator('#kind').selectOption('');
    await page.locator('#from').fill('9');
    await page.locator('#to').fill('9');
    expect(await found()).toBe('11 people of 124');
    await page.locator('.card [data-held]').first().press('Enter');
    expect(await found()).toBe('12 people of 124');
    await page.locator('#chosen').click();
    expect(await found()).toBe('124 people');
  });

  it('runs nothing that a student wrote', async () => {
    const { page, heard } = await open();
    for (const text of HOSTILE) {
      await page.locator('#search').fill(text);
      expect(await names(page)).toEqual([text]);
    }
    expect(await page.title()).toBe('The class');
    expect(heard).toEqual([]);
  });

  it('is two pages of paper at most', async () => {
    const { page } = await open();
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
  });

  it('is a plain table of everybody without scripts', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    expect(await names(page)).toHaveLength(124);
    expect(await page.locator('button:visible, .filters:visible').count()).toBe(0);
  });

  it('has no fault that axe finds, light and dark', async () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const { page } = await open({ bypassCSP: true });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(axe);
      const faults = await page.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id }) => id))',
      );
      expect(faults).toEqual([]);
    }
  }, 60_000);
});
