import { findAllDigitFiles } from '../../data/digit-files.ts';
import { DRAWN_DIGITS } from '../../data/digits.ts';
import { CHAPTERS, chapterNamed } from '../demo/story/chapters.ts';
import { tell } from '../demo/story/tell.ts';
import { Left, openScreen, type Streams } from '../demo/terminal/screen.ts';
import { installedMnist } from '../kit/mnist-folder.ts';
import type { Terminal } from '../report/terminal/terminal.ts';
import { typedPath, userPath } from '../system/user-path.ts';
import { spellOutPath } from '../text/sanitize.ts';
import { type Outcome, success } from './options/outcome.ts';

/**
 * `demo [chapter]`: what learning looks like, with the student's own functions as far as they are right. It writes as it
 * goes: nobody should wait for the first words.
 */
export async function demoCommand(
  name: string | undefined,
  flags: { data?: string; page?: boolean; html?: string },
  terminal: Terminal,
  streams: Streams,
): Promise<Outcome> {
  if (flags.page === true || flags.html !== undefined) {
    const { demoPageCommand } = await import('./demo-page.ts');
    return demoPageCommand(
      {
        chapter: name === undefined ? null : chapterNamed(name).name,
        folder: digitsFolder(flags.data),
        html: flags.html,
      },
      streams.stdout,
    );
  }
  const chapters = name === undefined ? CHAPTERS : [chapterNamed(name)];
  const folder = digitsFolder(flags.data);
  const abort = new AbortController();
  let close = async () => {};
  const screen = openScreen(streams, terminal);
  const story = {
    chapters,
    images: folder === DRAWN_DIGITS ? null : imagesNote(folder),
    async open() {
      const { openMaterial } = await import('../demo/story/open-material.ts');
      const material = openMaterial(folder, abort.signal);
      close = material.close;
      return material;
    },
    async next(material: Awaited<ReturnType<typeof this.open>>, fitted: Terminal) {
      const { nextAfter } = await import('../demo/story/next-after.ts');
      return nextAfter(chapters, material, fitted);
    },
  };
  try {
    await tell(story, screen);
    return success('');
  } catch (fault) {
    if (fault instanceof Left) {
      return { text: '', exitCode: fault.how === 'quit' ? 0 : 130 };
    }
    throw fault;
  } finally {
    abort.abort();
    screen.close();
    await close();
  }
}

/**
 * What is named, else the real MNIST if it is there, else the kit's own.
 *
 * @throws KitError if the files are not there: it is said before the story begins
 */
function digitsFolder(named: string | undefined): string {
  if (named === undefined) {
    return installedMnist() ?? DRAWN_DIGITS;
  }
  const folder = userPath(named);
  findAllDigitFiles(folder);
  return folder;
}

function imagesNote(folder: string): string {
  const path = spellOutPath(typedPath(folder));
  return folder === installedMnist()
    ? `The images are those of MNIST, written by hand, from ${path} (the first 4,000 to learn from).`
    : `The images are those in ${path} (the first 4,000 at most to learn from).`;
}
