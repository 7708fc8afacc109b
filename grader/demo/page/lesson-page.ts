import { fileURLToPath } from 'node:url';
import { htmlDocument } from '../../report/html/document.ts';
import { fill } from '../../report/html/fill.ts';
import { bundlePageScript } from '../../system/bundle-page-script.ts';
import type { LessonContent } from './client/content.ts';
import { modelWords } from './model-words.ts';
import { STYLE } from './style.ts';
import { TEMPLATE } from './template.ts';

/** The lesson as a page to touch: five chapters, in one file that loads nothing from elsewhere. */
export function lessonPage(content: LessonContent): string {
  return htmlDocument({
    title: 'See it learn',
    body: fill(TEMPLATE, modelWords(content)),
    style: STYLE,
    script: pageScript(),
    data: content,
    isLive: content.drawingsAddress !== null,
  });
}

let script: string | null = null;

/** Bundled once, however often the page is visited. */
function pageScript(): string {
  script ??= bundlePageScript(SCRIPT);
  return script;
}

const SCRIPT = fileURLToPath(new URL('client/main.ts', import.meta.url));
