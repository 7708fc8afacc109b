import { type LoopbackServer, servePages } from '../../system/loopback/serve-pages.ts';
import { sanitize } from '../../text/sanitize.ts';
import type { KeptDrawings, LessonContent } from './client/content.ts';
import { changeDrawings, readDrawings } from './drawings-file.ts';
import { lessonPage } from './lesson-page.ts';

/**
 * Serves the page on this machine; what a student draws and keeps goes into a file.
 *
 * @param tell hears what went wrong, safe to show
 */
export function serveLesson(
  content: LessonContent,
  drawingsFile: string,
  tell: (words: string) => void,
): Promise<LoopbackServer> {
  const told = (kept: KeptDrawings): KeptDrawings => {
    if (kept.note !== null) {
      tell(kept.note);
    }
    return kept;
  };
  const page = () => {
    const { drawings, note } = told(readDrawings(drawingsFile));
    return lessonPage({ ...content, drawingsAddress: DRAWINGS, drawings, drawingsNote: note });
  };
  return servePages({
    pages: new Map([['', page]]),
    posts: new Map([[DRAWINGS, (posted: unknown) => told(changeDrawings(drawingsFile, posted))]]),
    mostPosted: MOST_POSTED,
    onFault: (error) => tell(sanitize((error as Error).message, 2000)),
  });
}

const DRAWINGS = 'drawings';
/** Twice 200 drawings of 784 bytes in base64, and some room. */
const MOST_POSTED = 512 * 1024;
