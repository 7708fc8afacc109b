import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER, NO_BROWSER } from '../../open-browser.ts';
import { lessonFile, smallContent } from './lesson-file.ts';
import { axeFindings, openChapter, tabTo, textOf } from './page-in-browser.ts';

const CHAPTERS = ['receipts', 'bias', 'abs', 'accuracy', 'digits'] as const;

let file: ReturnType<typeof lessonFile>;
beforeAll(async () => {
  file = lessonFile(await smallContent(400));
}, 300_000);
afterAll(() => file.remove());

describe.skipIf(BROWSER === null)(`the page${NO_BROWSER}`, () => {
  test('receipts, by keyboard: one press, one step; another rate, without starting over; a second receipt', async () => {
    const page = await openChapter(file.address, 'receipts');
    expect(await textOf(page, 'step-prices')).toContain('0.01 × 156.00 = 1.560');
    await tabTo(page, 'receipts-step');
    await page.keyboard.press('Enter');
    expect(await textOf(page, 'step-count')).toBe('1 step so far');
    expect(await textOf(page, 'step-prices')).toContain('3.440');
    await tabTo(page, 'receipts-rate');
    await page.keyboard.press('End');
    expect(await textOf(page, 'receipts-why')).toContain('climbs out');
    expect(await textOf(page, 'step-count')).toBe('1 step so far');
    await tabTo(page, 'to-lands');
    await page.keyboard.press('Space');
    expect(await textOf(page, 'receipts-why')).toContain('One step does it');
    await page.focus('#receipts-step');
    await page.keyboard.press('Enter');
    expect(await textOf(page, 'step-done')).toContain('Every receipt comes out');
    await page.focus('input[name="pile"]');
    await page.keyboard.press('ArrowDown');
    expect(await textOf(page, 'pile-says')).toContain('an apple at 1, a pear at 2');
    expect(await textOf(page, 'step-receipts')).toContain('1 apple, 1 pear');
    // In one step across the valley only: on its floor there is a long way to go.
    await page.click('#to-lands');
    expect(await textOf(page, 'to-lands')).toContain('one step across');
    expect(await textOf(page, 'receipts-why')).toMatch(
      /Along its floor, which is 223 times flatter, each step covers only 0\.45%/,
    );
    await page.focus('#price-map');
    await page.keyboard.press('Shift+ArrowLeft');
    expect(await textOf(page, 'step-prices')).toContain('4.000');
  });

  test('receipts, by pointer: a press on the map is a guess; the walk ends where all receipts come out', async () => {
    const page = await openChapter(file.address, 'receipts');
    await page.locator('#price-map').click({ position: { x: 240, y: 240 } });
    expect(await textOf(page, 'step-count')).toBe('0 steps so far');
    await page.click('#to-lands');
    await page.click('#receipts-run');
    expect(await textOf(page, 'step-done')).toContain('Every receipt comes out');
    await page.click('input[value="fee"]');
    expect(await textOf(page, 'step-prices')).toContain('fee');
    expect(await textOf(page, 'step-receipts')).toContain('nothing, a bag');
  });

  test('bias: the line slides; without a bias an empty image can only say 0', async () => {
    const page = await openChapter(file.address, 'bias');
    const learned = await textOf(page, 'bias-right');
    await tabTo(page, 'bias-value');
    await page.keyboard.press('Home');
    expect(await textOf(page, 'empty-says')).toContain('says seven');
    expect(await textOf(page, 'bias-right')).not.toBe(learned);
    await page.keyboard.press('End');
    expect(await textOf(page, 'empty-says')).toContain('says three');
    await page.click('#bias-none');
    // What is counted as wrong is framed.
    const frames = await page.locator('#vote-strip .wrong').count();
    expect(frames).toBeGreaterThan(0);
    expect(await textOf(page, 'bias-wrong')).toMatch(
      frames === 1 ? /^1 is on the wrong side/ : new RegExp(`^${frames} are on the wrong side, all in`),
    );
    expect(await textOf(page, 'bias-right')).toContain(`${150 - frames} of 150 right`);
    expect(await textOf(page, 'bias-concludes')).toContain(`${150 - frames} with none`);
    expect(await textOf(page, 'empty-why')).toContain('whatever the weights are');
    await page.click('#bias-learned');
    expect(await textOf(page, 'bias-right')).toBe(learned);
    await page.locator('#vote-strip').click({ position: { x: 20, y: 60 } });
    expect(await textOf(page, 'bias-right')).not.toBe(learned);
  });

  test('abs: each pixel takes sides as a product and only adds as a distance; then both learn', async () => {
    const page = await openChapter(file.address, 'abs');
    expect(await textOf(page, 'abs-distance-sides')).toMatch(
      /^All 784 pixels add distance, \d+ blank ones included/,
    );
    for (const total of ['abs-product-total', 'abs-distance-total']) {
      expect(await textOf(page, total)).toMatch(
        /Total .* (above|below) the line at .*: it says [37], (right|wrong)\./,
      );
    }
    const before = await textOf(page, 'abs-pixel');
    await tabTo(page, 'abs-product');
    await page.keyboard.press('ArrowUp');
    expect(await textOf(page, 'abs-pixel')).not.toBe(before);
    await page.locator('#abs-ink').hover({ position: { x: 2, y: 2 } });
    expect(await textOf(page, 'abs-pixel-product')).toContain('says nothing');
    await page.click('#race-run');
    await expect.poll(() => textOf(page, 'race-run'), { timeout: 60_000 }).toBe('Learn');
    expect(await textOf(page, 'race-table')).toMatch(/multiply··9\d\.\d%|multiply··100\.0%/);
    expect(await textOf(page, 'race-says')).toContain('Beating that at rate 0.1: multiply does');
    await page.focus('#race-rate');
    await page.keyboard.press('ArrowRight');
    expect(await textOf(page, 'race-rate-text')).toBe('0.3');
    expect(await textOf(page, 'race-concludes')).toContain('Press “All six rates”');
    await page.click('#race-all');
    await expect.poll(() => textOf(page, 'race-run'), { timeout: 120_000 }).toBe('Learn');
    expect(await textOf(page, 'race-table')).not.toContain('·');
    const rate = await textOf(page, 'race-rate-text');
    expect(await textOf(page, 'race-says')).toContain(`The chart shows rate ${rate}, the best one for abs.`);
    expect(await textOf(page, 'race-concludes')).toMatch(/of 6; multiply: \d\)/);
  });

  test('accuracy: a hair moves the loss and no accuracy; the walk up accuracy stands still', async () => {
    const page = await openChapter(file.address, 'accuracy');
    const right = await textOf(page, 'moved-accuracy');
    const loss = await textOf(page, 'moved-loss');
    await page.click('input[value="0.002"]');
    expect(await textOf(page, 'moved-says')).toContain('no image changes sides');
    await tabTo(page, 'weight-by');
    await page.keyboard.press('End');
    expect(await textOf(page, 'moved-accuracy')).toBe(right);
    expect(await textOf(page, 'moved-loss')).not.toBe(loss);
    await page.click('#walks-run');
    expect(await textOf(page, 'walks-say')).toContain('has not moved from its first guess');
    const chart = await textOf(page, 'walks-chart');
    expect(Number(/([\d.]+)% walking down/.exec(chart)?.[1])).toBeGreaterThan(90);
  });

  test('digits: training epoch by epoch, and what is still wrong', async () => {
    const page = await openChapter(file.address, 'digits');
    expect(await textOf(page, 'epoch-text')).toBe('Before the first epoch');
    const loss = Number(await textOf(page, 'epoch-loss'));
    await tabTo(page, 'epoch-step');
    await page.keyboard.press('Enter');
    expect(Number(await textOf(page, 'epoch-loss'))).toBeLessThan(loss);
    expect(await textOf(page, 'wrong-says')).toMatch(
      /This is a (three, taken for a seven|seven, taken for a three): .* that a 3 needs/,
    );
    await page.locator('.thumb').nth(1).click();
    expect(await page.locator('.thumb').nth(1).getAttribute('aria-pressed')).toBe('true');
    await page.click('#epoch-run');
    expect(await textOf(page, 'epoch-text')).toBe('Epoch 12 of 12');
    expect(await page.getAttribute('#epoch-step', 'aria-disabled')).toBe('true');
    expect(await textOf(page, 'epoch-run')).toBe('Train again');
  });

  test.each(['light', 'dark'] as const)('axe finds nothing, in %s, in any chapter', async (scheme) => {
    const page = await openChapter(file.address, 'receipts', scheme);
    for (const chapter of CHAPTERS) {
      await page.click(`#to-${chapter}`);
      await page.waitForSelector(`#${chapter}:not([hidden])`);
      expect(await axeFindings(page), chapter).toEqual([]);
    }
  });

  test.each([
    [1280, 800],
    [360, 740],
  ])('at %i pixels nothing is cut off; at 1280 x 800 a chapter is one screen', async (width, height) => {
    const page = await openChapter(file.address, 'receipts');
    await page.setViewportSize({ width, height });
    // Large numbers need room, too.
    await page.focus('#receipts-rate');
    await page.keyboard.press('End');
    for (let step = 0; step < 6; step += 1) {
      await page.click('#receipts-step');
    }
    for (const chapter of CHAPTERS) {
      await page.click(`#to-${chapter}`);
      const size = (await page.evaluate(
        '[document.documentElement.scrollWidth, document.documentElement.scrollHeight]',
      )) as readonly [number, number];
      expect(size[0], chapter).toBe(width);
      if (width === 1280) {
        expect(size[1], chapter).toBe(height);
      }
    }
  });
});
