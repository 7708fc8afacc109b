import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import type { Result } from '../../../../model/result.ts';
import { htmlReport } from '../../../../report/formats/html/html.ts';
import type { Surroundings } from '../../../../report/surroundings.ts';
import { BROWSER, NO_BROWSER, openBrowser } from '../../../open-browser.ts';
import { course, exercise, failing, notStarted, PLAIN, passing, unusable } from '../../builders.ts';
import { HOSTILE } from '../../hostile.ts';
import { LESSONS, PICTURES } from './pictures/pictures.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What would run if a text were not only shown. */
const RUNNABLE = [
  ...HOSTILE,
  '<img src=x onerror="ran = 1">',
  '<svg onload="ran = 1"><script>ran = 1</script></svg>',
  '"><script>ran = 1</script>',
  "' onmouseover='ran = 1' autofocus onfocus='ran = 1",
  '</pre></style></title></textarea><iframe srcdoc="<script>parent.ran = 1</script>">',
  '<a href="javascript:ran = 1">x</a><form action="https://evil.example"><input name=a></form>',
  '<link rel=stylesheet href="https://evil.example/x.css"><meta http-equiv=refresh content="0;url=https://evil.example">',
  '--><script>ran = 1</script><!--',
  '{{constructor.constructor("ran = 1")()}} <% ran = 1 %>',
].join('\n');

const hostile = {
  title: RUNNABLE,
  rationale: RUNNABLE,
  help: RUNNABLE,
  misconception: { id: 'some', text: RUNNABLE },
  counterexample: {
    call: RUNNABLE,
    expected: RUNNABLE,
    received: RUNNABLE,
    before: [RUNNABLE],
    relation: RUNNABLE,
  },
  location: { file: '03-loss.ts', line: 4, column: 1 },
} as const;

const SHAPES: Readonly<Record<string, Result>> = {
  'all right': course(),
  stubs: course(['01-init-params', '02-linear-predict', '03-loss'].map((id) => notStarted(id))),
  'a failure, a hang and a file that does not parse': course([
    exercise('02-linear-predict', [
      passing('one'),
      failing('two'),
      failing('three', { function: 'predict' }),
    ]),
    exercise('04-gradient-step', [failing('hang', { status: 'timed-out', counterexample: null })]),
    unusable('03-loss', 'line 3: a } is missing\n  } else {'),
  ]),
  hostile: {
    ...course([
      exercise('03-loss', [failing('rule', hostile), failing('other', hostile)], {
        title: RUNNABLE,
        output: RUNNABLE,
        advice: [{ location: { file: '03-loss.ts', line: 2, column: 1 }, message: RUNNABLE }],
      }),
      unusable('04-gradient-step', RUNNABLE),
    ]),
    notes: [RUNNABLE],
  },
};

const AROUND: Surroundings = {
  files: new Map([['03-loss.ts', { path: RUNNABLE, text: `// ${RUNNABLE.replaceAll('\n', '\n// ')}` }]]),
  environment: {},
  lessons: LESSONS,
  pictures: PICTURES,
};

it.skipIf(BROWSER === null).each(Object.entries(SHAPES))(
  `%s: runs nothing, asks for nothing, fits, and has no fault of axe-core, light and dark${NO_BROWSER}`,
  async (_, made) => {
    const folder = mkdtempSync(join(tmpdir(), 'report-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, 'report.html');
    writeFileSync(file, htmlReport(made, PLAIN, AROUND));
    const browser = await openBrowser();
    for (const options of [
      { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
      { colorScheme: 'dark', viewport: { width: 360, height: 800 } },
    ] as const) {
      const { page, heard } = await visit(browser, pathToFileURL(file).href, options);
      expect(heard).toEqual([]);
      expect(await page.evaluate('typeof ran')).toBe('undefined');
      expect(
        await page.evaluate('document.querySelectorAll("script, img, iframe, form, a[href^=j]").length'),
      ).toBe(0);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      expect(await faultsOfAxe(page)).toEqual([]);
    }
  },
);

/** Opens a page with all folds open; with what it asks for besides itself, and what it complains about. */
async function visit(browser: Browser, url: string, options: BrowserContextOptions) {
  const page = await browser.newPage(options);
  const heard: string[] = [];
  page.on('console', (message) => heard.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => heard.push(`dialog: ${dialog.message()}`));
  page.on('request', (request) => {
    if (request.url() !== url && !request.url().startsWith('data:')) {
      heard.push(`request: ${request.url()}`);
    }
  });
  await page.goto(url);
  await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
  return { page, heard };
}

async function faultsOfAxe(page: Page): Promise<unknown> {
  // Not as an element, which the policy of the page would refuse.
  await page.evaluate(AXE);
  return page.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))',
  );
}
