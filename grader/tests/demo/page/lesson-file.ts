import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { firstImages, readDigits } from '../../../../data/digits.ts';
import { readReceipts } from '../../../../data/receipts.ts';
import type { LessonContent } from '../../../demo/page/client/content.ts';
import { BATCH_SIZE } from '../../../demo/page/epochs.ts';
import { lessonContent } from '../../../demo/page/lesson-content.ts';
import { lessonBatches } from '../../../demo/page/lesson-images.ts';
import { lessonPage } from '../../../demo/page/lesson-page.ts';
import { fakeFunctions } from './fake-functions.ts';

/** The page's content, by the reference, from the first of the kit's digits. */
export async function smallContent(trainImages: number): Promise<LessonContent> {
  const all = readDigits();
  const digits = { train: firstImages(all.train, trainImages), test: firstImages(all.test, 150) };
  return lessonContent({
    functions: fakeFunctions(lessonBatches(digits, BATCH_SIZE)),
    digits,
    receipts: readReceipts().twoReceipts,
    imagesFrom: 'drawn by a program',
    drawingsAddress: null,
    drawings: [],
    working: () => {},
  });
}

/** The page as a file on disk. */
export function lessonFile(content: LessonContent): { readonly address: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'lesson-'));
  const file = join(folder, 'lesson.html');
  writeFileSync(file, lessonPage(content));
  return { address: pathToFileURL(file).href, remove: () => rmSync(folder, { recursive: true }) };
}
