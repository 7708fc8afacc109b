import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { LessonContent } from '../../../demo/page/client/content.ts';
import { readDrawings } from '../../../demo/page/drawings-file.ts';
import { serveLesson } from '../../../demo/page/serve-lesson.ts';
import { BROWSER, NO_BROWSER } from '../../open-browser.ts';
import { lessonFile, smallContent } from './lesson-file.ts';
import { draw, openChapter, tabTo, textOf } from './page-in-browser.ts';
import { SEVENS, type Strokes, THREES } from './strokes.ts';

let content: LessonContent;
let file: ReturnType<typeof lessonFile>;
beforeAll(async () => {
  content = await smallContent(1000);
  file = lessonFile(content);
}, 300_000);
afterAll(() => file.remove());

describe.skipIf(BROWSER === null)(`the page${NO_BROWSER}`, () => {
  test('ten threes and ten sevens drawn by mouse are read rightly, all but two at most', async () => {
    const page = await openChapter(file.address, 'digits');
    const read: string[] = [];
    for (const [digit, drawings] of [
      [3, THREES],
      [7, SEVENS],
    ] as const) {
      for (const [i, strokes] of drawings.entries()) {
        const says = await draw(page, strokes);
        if (!new RegExp(`(It says|rather a) ${digit}\\.`).test(says)) {
          read.push(`${digit}, the ${i + 1}th: ${says}`);
        }
      }
    }
    expect(read.length, read.join('\n')).toBeLessThanOrEqual(2);
  });

  test('a seven drawn with the keys is read, and kept with its name', async () => {
    const page = await openChapter(file.address, 'digits');
    expect(await page.locator('#draw-meter').isVisible()).toBe(false);
    await tabTo(page, 'draw-pad');
    const press = async (key: string, times: number) => {
      for (let i = 0; i < times; i += 1) {
        await page.keyboard.press(key);
      }
    };
    await press('ArrowLeft', 5);
    await press('Space', 1);
    await press('ArrowRight', 10);
    for (let i = 0; i < 12; i += 1) {
      await press('ArrowDown', 1);
      await press(i % 2 === 0 ? 'ArrowLeft' : 'ArrowDown', 1);
    }
    await expect.poll(() => textOf(page, 'draw-says')).toContain('7');
    expect(await page.locator('#draw-meter').isVisible()).toBe(true);
    await press('Space', 1);
    expect(await textOf(page, 'draw-pen')).toBe('Pen up.');
    await tabTo(page, 'draw-is-7');
    await press('Enter', 1);
    expect(await textOf(page, 'kept-says')).toBe('Of your 1 drawing it reads 1 rightly.');
    expect(await page.locator('#kept-save').isVisible()).toBe(true);
    await expect.poll(() => textOf(page, 'draw-says')).toBe('Draw a 3 or a 7.');
    const downloading = page.waitForEvent('download');
    await page.click('#kept-save');
    expect((await downloading).suggestedFilename()).toBe('drawings.json');
  });

  test('served, a drawing is kept in the student’s file, and is there again after a reload', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'drawings-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const drawings = join(folder, '.student', 'drawings.json');
    const server = await serveLesson(content, drawings, () => {});
    onTestFinished(server.close);
    const page = await openChapter(server.url, 'digits');
    await draw(page, THREES[0] as Strokes);
    await page.click('#draw-is-3');
    await expect.poll(() => textOf(page, 'kept-note')).toContain('Kept');
    expect(readDrawings(drawings).drawings.map(({ is }) => is)).toEqual([3]);
    await page.reload();
    await page.waitForSelector('#digits:not([hidden])');
    expect(await textOf(page, 'kept-says')).toContain('Of your 1 drawing');
    expect(await page.locator('#kept-save').isVisible()).toBe(false);
    await page.click('#kept-forget');
    await expect.poll(() => readDrawings(drawings).drawings).toEqual([]);
  });

  test('two pages keep and forget their own drawings, and each shows what the other has kept', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'drawings-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'drawings.json');
    writeFileSync(file, 'damaged');
    const told: string[] = [];
    const server = await serveLesson(content, file, (words) => told.push(words));
    onTestFinished(server.close);
    const pages = [await openChapter(server.url, 'digits'), await openChapter(server.url, 'digits')] as const;
    expect(await textOf(pages[0], 'kept-note')).toContain('drawings.broken-1.json');
    expect(told).toEqual([expect.stringContaining('drawings.broken-1.json')]);
    for (const [i, page] of [pages[0], pages[0], pages[1]].entries()) {
      await draw(page, THREES[i] as Strokes);
      await page.click('#draw-is-3');
      await expect.poll(() => readDrawings(file).drawings.length).toBe(i + 1);
    }
    await expect.poll(() => textOf(pages[1], 'kept-says')).toContain('Of your 3 drawings');
    await pages[0].click('#kept-forget');
    await expect.poll(() => textOf(pages[0], 'kept-note')).toBe('Forgotten.');
    expect(await textOf(pages[0], 'kept-says')).toContain('Of your 1 drawing ');
    expect(readDrawings(file).drawings).toHaveLength(1);
  });
});
