import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { DRAWN_DIGITS } from '../../../data/digits.ts';
import { openLesson } from '../../demo/page/open-lesson.ts';
import { CHAPTERS } from '../../demo/story/chapters.ts';
import { nextAfter } from '../../demo/story/next-after.ts';
import { openMaterial } from '../../demo/story/open-material.ts';
import { studentFolders } from '../../kit/student-folders.ts';
import { folderWith } from '../commands/run-cli.ts';
import { PLAIN } from '../report/builders.ts';

vi.mock(import('../../kit/student-folders.ts'), async (original) => ({
  ...(await original()),
  studentFolders: vi.fn(),
}));

function withoutFiles(): void {
  const folder = folderWith({});
  vi.mocked(studentFolders).mockReturnValue({
    exercises: join(folder, 'exercises'),
    student: join(folder, '.student'),
  });
}

test('the story is told with our functions, and ends with how to get a file', async () => {
  withoutFiles();
  const material = openMaterial(DRAWN_DIGITS, new AbortController().signal);
  onTestFinished(material.close);
  expect(await material.functions.isOwn('02-linear-predict')).toBe(false);
  const call = {
    function: 'predict',
    args: [[[1, 2]], { weights: [1, 2], bias: 0 }],
    answer: 'numbers',
  } as const;
  expect(await material.functions.ask('02-linear-predict', [call])).toEqual([[5]]);
  const [next] = await nextAfter(CHAPTERS, material, PLAIN);
  expect(next).toBe('Next: put a fresh 01-init-params.ts there:  npm run reset -- 01');
});

test('the page is worked out as well', async () => {
  withoutFiles();
  const working = () => {
    throw new Error('far enough');
  };
  await expect(openLesson({ folder: DRAWN_DIGITS, imagesFrom: '', working })).rejects.toThrow('far enough');
});
