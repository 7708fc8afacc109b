import { fileURLToPath } from 'node:url';
import { htmlDocument } from '../../report/html/document.ts';
import { fill } from '../../report/html/fill.ts';
import { bundlePageScript } from '../../system/bundle-page-script.ts';
import type { LessonContent } from './client/content.ts';
import { STYLE } from './style.ts';
import { TEMPLATE } from './template.ts';

/** The lesson as a page to touch: five chapters, in one file that loads nothing from elsewhere. */
export function lessonPage(content: LessonContent): string {
  return htmlDocument({
    title: 'See it learn',
    body: fill(TEMPLATE, { learnedBy: learnedBy(content), readBy: readBy(content) }),
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

function learnedBy({ epochs, learnedFrom, test, imagesFrom }: LessonContent): string {
  const { own, batchSize, learningRate } = epochs;
  const whose =
    own.length === 0
      ? 'Our functions'
      : own.length === 3
        ? 'Your own functions'
        : `Your ${own.join(' and ')}, and ours for the rest,`;
  return `${whose} learned from ${learnedFrom.toLocaleString('en')} images (${imagesFrom}), ${batchSize} at a time, at rate ${learningRate}, going down the squared error; judged on ${test.targets.length} others. Go through it epoch by epoch.`;
}

function readBy({ drawingModel, imagesFrom }: LessonContent): string {
  return drawingModel.isOwn
    ? `Your own train reads it. It learned once more for this, from images (${imagesFrom}) that were prepared as your drawing is.`
    : `Our train reads it, because yours is not right yet, or cannot learn from prepared images. It learned from images (${imagesFrom}) that were prepared as your drawing is.`;
}
