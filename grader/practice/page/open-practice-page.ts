import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lessonsOf } from '../../kit/lessons.ts';
import { studentFolders } from '../../kit/student-folders.ts';
import type { ExerciseResult } from '../../model/result.ts';
import { STYLE } from '../../report/formats/html/style/index.ts';
import { htmlDocument } from '../../report/html/document.ts';
import type { GradedFile } from '../../report/surroundings.ts';
import { MAX_FILE_BYTES } from '../../sandbox/limits.ts';
import { bundlePageScript } from '../../system/bundle-page-script.ts';
import { servePages } from '../../system/loopback/serve-pages.ts';
import { openInBrowser } from '../../system/open-in-browser.ts';
import { readRegularFile } from '../../system/read-regular-file.ts';
import type { Around } from './live-body.ts';
import { liveBody, liveTitle } from './live-body.ts';
import type { LiveState } from './live-state.ts';
import { LIVE_STYLE } from './live-style.ts';

/** The page that shows the same as the screen, in a browser, and changes as that does. */
export interface PracticePage {
  /** With its token. */
  readonly url: string;
  /** After each event. What has not changed since the last time is the same object. */
  show(state: LiveState): void;
  /** Shows it to the student; false if there is no browser. */
  openInBrowser(): Promise<boolean>;
  /** Ends at once; pages that are open say so. */
  close(): Promise<void>;
}

export interface PracticePageOptions {
  /** Where the exercises of the student are, whose lines are shown. */
  readonly folder?: string;
  /** The student has unfolded a hint, from 1. */
  readonly onHint?: (exercise: string, number: number) => void;
}

/** @throws an error of the system if it cannot be served */
export async function openPracticePage({
  folder = studentFolders().exercises,
  onHint,
}: PracticePageOptions = {}): Promise<PracticePage> {
  const page = new LivePage(folder);
  const script = bundlePageScript(SCRIPT);
  const server = await servePages({
    pages: new Map([
      [
        '',
        () =>
          htmlDocument({
            title: page.title,
            body: `<p class="lost" id="lost" role="alert"></p>\n<div id="page">\n${page.body}</div>\n`,
            style: STYLE + LIVE_STYLE,
            script,
            isLive: true,
          }),
      ],
    ]),
    posts: new Map([['hint', (body) => hear(body, page.state, onHint)]]),
    mostPosted: 1_000,
  });
  return {
    url: server.url,
    show(state) {
      if (page.show(state)) {
        server.send('report', { title: page.title, current: state.current, html: page.body });
      }
    },
    openInBrowser: () => openInBrowser(server.url),
    close: () => server.close(),
  };
}

const SCRIPT = fileURLToPath(new URL('client/live.ts', import.meta.url));

const NOTHING: LiveState = { exercises: [], current: null, grading: null };

/** What is on the page now. */
class LivePage {
  readonly #folder: string;
  readonly #files = new Map<string, GradedFile>();
  /** Of the file that is kept of each exercise. */
  readonly #of = new Map<string, ExerciseResult>();
  #lessons: Around['lessons'] = new Map();
  state = NOTHING;
  title = '';
  body = '';

  constructor(folder: string) {
    this.#folder = folder;
    this.#make(NOTHING);
  }

  /** @returns whether the page is another one now */
  show({ exercises, current, grading }: LiveState): boolean {
    const { state: before, body } = this;
    if (before.exercises === exercises && before.current === current && before.grading === grading) {
      return false;
    }
    if (before.exercises.length !== exercises.length) {
      this.#lessons = lessonsOf(exercises.map(({ info }) => info));
    }
    this.#make({ exercises, current, grading });
    return this.body !== body;
  }

  #make(state: LiveState): void {
    this.state = state;
    this.#keepFiles(state);
    this.title = liveTitle(state);
    this.body = liveBody(state, { lessons: this.#lessons, files: this.#files });
  }

  /** The text that a result is about: as soon as there is the result, and not again. */
  #keepFiles({ exercises }: LiveState): void {
    for (const { info, result } of exercises) {
      if (result !== null && this.#of.get(info.id) !== result) {
        this.#of.set(info.id, result);
        const name = `${info.id}.ts`;
        const text = textOf(join(this.#folder, name));
        if (text === null) {
          this.#files.delete(name);
        } else {
          this.#files.set(name, { path: name, text });
        }
      }
    }
  }
}

function textOf(path: string): string | null {
  const bytes = readRegularFile(path, MAX_FILE_BYTES);
  return bytes === null ? null : Buffer.from(bytes).toString('utf8');
}

/** What a page posts may be anything: only what there is counts. */
function hear(body: unknown, { exercises }: LiveState, onHint: PracticePageOptions['onHint']): void {
  const { exercise, number } = (body ?? {}) as { exercise?: unknown; number?: unknown };
  const info = exercises.find((one) => one.info.id === exercise)?.info;
  if (info !== undefined && Number.isInteger(number) && (number as number) >= 1) {
    onHint?.(info.id, Math.min(number as number, info.hints.length));
  }
}
