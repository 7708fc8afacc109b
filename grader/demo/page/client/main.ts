import { pageData } from '../../../report/html/client/page-data.ts';
import { openAbs } from './chapters/abs.ts';
import { openAccuracy } from './chapters/accuracy.ts';
import { openBias } from './chapters/bias.ts';
import { openDigits } from './chapters/digits.ts';
import { openReceipts } from './chapters/receipts.ts';
import type { LessonContent } from './content.ts';
import { unpackImages } from './unpack.ts';
import { showChapters } from './view/chapters.ts';

/** The lesson as a page to touch: five chapters, one at a time. */
async function openLesson(): Promise<void> {
  const content = pageData<LessonContent>();
  const [train, test] = await Promise.all([unpackImages(content.train), unpackImages(content.test)]);
  showChapters([
    { id: 'receipts', open: () => openReceipts(content) },
    { id: 'bias', open: () => openBias(content.model, test) },
    { id: 'abs', open: () => openAbs(content.model, train, test) },
    { id: 'accuracy', open: () => openAccuracy(test) },
    { id: 'digits', open: () => openDigits(content, test) },
  ]);
}

void openLesson();
