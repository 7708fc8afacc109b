import { join } from 'node:path';
import { DRAWN_DIGITS } from '../../data/digits.ts';
import { installedMnist } from '../kit/mnist-folder.ts';
import { studentFolders } from '../kit/student-folders.ts';
import { typedPath } from '../system/user-path.ts';
import { spellOutPath } from '../text/sanitize.ts';
import { type Outcome, success } from './options/outcome.ts';
import { outputFile, writeOutput } from './options/output-file.ts';

export interface DemoPageFlags {
  /** The chapter to begin with; null for the first. */
  readonly chapter: string | null;
  /** Where the digits are. */
  readonly folder: string;
  /** The file to write; left out, the page is served. */
  readonly html?: string | undefined;
}

/** `demo --page` and `demo --html FILE`: the chapters as a page to play with. It says what it works out, as it goes. */
export async function demoPageCommand(
  { chapter, folder, html }: DemoPageFlags,
  stdout: Pick<NodeJS.WriteStream, 'write'>,
): Promise<Outcome> {
  const page = html === undefined ? null : outputFile(html);
  const say = (words: string) => void stdout.write(`${words}\n`);
  say('Preparing the page, with your own functions as far as they are right:');
  const { openLesson } = await import('../demo/page/open-lesson.ts');
  const content = await openLesson({
    folder,
    imagesFrom: wordsFor(folder),
    working: (what) => say(`  ${what} …`),
  });
  if (page !== null) {
    const { lessonPage } = await import('../demo/page/lesson-page.ts');
    writeOutput(page, lessonPage(content));
    return success(
      `Written: ${spellOutPath(typedPath(page))}\nOpen it in a browser; it needs nothing else.\n`,
    );
  }
  const { serveLesson } = await import('../demo/page/serve-lesson.ts');
  const { openInBrowser } = await import('../system/open-in-browser.ts');
  const file = join(studentFolders().student, 'drawings.json');
  const server = await serveLesson(content, file, say);
  const url = chapter === null ? server.url : `${server.url}#${chapter}`;
  const isOpen = await openInBrowser(url);
  say(`\n${isOpen ? 'The page is in your browser' : 'Open this in a browser'}: ${url}`);
  say('Only this machine can see it. It ends with Ctrl-C.');
  await stopped();
  await server.close();
  return success('\n');
}

/** Settles when somebody ends the command. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => resolve());
    }
  });
}

function wordsFor(folder: string): string {
  return folder === DRAWN_DIGITS
    ? 'drawn by a program'
    : folder === installedMnist()
      ? 'of MNIST, written by hand'
      : 'from the folder that you named';
}
