import { type LoopbackServer, servePages } from '../../system/loopback/serve-pages.ts';
import type { LessonContent } from './client/content.ts';
import { keepDrawings, readDrawings } from './drawings-file.ts';
import { lessonPage } from './lesson-page.ts';

/** Serves the page on this machine; what a student draws and keeps goes into a file. */
export function serveLesson(
  content: LessonContent,
  drawingsFile: string,
  onFault: (error: unknown) => void,
): Promise<LoopbackServer> {
  const page = () =>
    lessonPage({ ...content, drawingsAddress: DRAWINGS, drawings: readDrawings(drawingsFile) });
  return servePages({
    pages: new Map([['', page]]),
    posts: new Map([[DRAWINGS, (posted: unknown) => keepDrawings(drawingsFile, posted)]]),
    mostPosted: MOST_POSTED,
    onFault,
  });
}

const DRAWINGS = 'drawings';
/** 200 drawings of 784 bytes in base64, and some room. */
const MOST_POSTED = 512 * 1024;
