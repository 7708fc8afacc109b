import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { openBrowser } from '../../open-browser.ts';
import type { Strokes } from './strokes.ts';

/** A page, open at a chapter. What it writes to the console, and asks of others, fails the test. */
export async function openChapter(
  address: string,
  chapter: string,
  scheme: 'light' | 'dark' = 'light',
): Promise<Page> {
  const browser = await openBrowser();
  const page = await browser.newPage({
    colorScheme: scheme,
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 800 },
  });
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error.stack)));
  page.on('request', (request) => {
    if (!request.url().startsWith('data:') && !request.url().startsWith(address.replace(/[^/]*$/, ''))) {
      faults.push(`asked for ${request.url()}`);
    }
  });
  onTestFinished(() => expect(faults).toEqual([]));
  await page.goto(`${address}#${chapter}`);
  await page.waitForSelector(`#${chapter}:not([hidden])`);
  return page;
}

/** The text of an element. */
export async function textOf(page: Page, id: string): Promise<string> {
  return (await page.textContent(`#${id}`)) ?? '';
}

/** Presses Tab until this is in focus. */
export async function tabTo(page: Page, id: string): Promise<void> {
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate('document.activeElement?.id')) === id) {
      return;
    }
  }
  throw new Error(`Tab does not lead to #${id}.`);
}

/** Draws on the empty paper with the mouse, and returns what the page makes of it. */
export async function draw(page: Page, strokes: Strokes): Promise<string> {
  await page.locator('#draw-clear').click();
  const box = (await page.locator('#draw-pad').boundingBox()) as {
    x: number;
    y: number;
    width: number;
    height: number;
  };
  for (const stroke of strokes) {
    const [first, ...others] = stroke.map(
      ([x, y]) => [box.x + x * box.width, box.y + y * box.height] as const,
    );
    await page.mouse.move(...(first as readonly [number, number]));
    await page.mouse.down();
    for (const [x, y] of others) {
      await page.mouse.move(x, y, { steps: 3 });
    }
    await page.mouse.up();
  }
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
  return textOf(page, 'draw-says');
}

/** What axe finds: its rule, and where. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  // The page's policy forbids scripts of others, but not what a debugger evaluates.
  await page.evaluate(readFileSync(AXE, 'utf8'));
  return (await page.evaluate(
    "axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map((node) => [id, node.target, node.failureSummary].join(' '))))",
  )) as readonly string[];
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
