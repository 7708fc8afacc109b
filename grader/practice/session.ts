import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SOLUTIONS } from '../kit/paths.ts';
import type { StudentFolders } from '../kit/student-folders.ts';
import { KitError } from '../model/kit-error.ts';
import { compare } from './compare/compare.ts';
import { GraderProcess } from './grading/grader-process.ts';
import { editorOf, openEditor } from './open-editor.ts';
import type { PracticePage, PracticePageOptions } from './page/open-practice-page.ts';
import { progressFile, readProgress } from './progress/progress.ts';
import { Recorder } from './progress/recorder.ts';
import { resetWithHints } from './progress/reset-with-hints.ts';
import { reduce } from './screen/reduce.ts';
import { type Effect, initialState, type PracticeEvent, type PracticeState } from './screen/state.ts';
import { watchFolder } from './watch/watch-folder.ts';

export interface SessionOptions {
  /** The id of the exercise to begin with; null for the first that is not right. */
  readonly exercise: string | null;
  readonly folders: StudentFolders;
  /** Whether to look for saves again and again. */
  readonly polls: boolean;
  /** Serves the page that shows the same; a test has another one. */
  readonly openPage: (options: PracticePageOptions) => Promise<PracticePage>;
}

/** Where a session is shown. */
export interface Surface {
  /** After each event. */
  show(state: PracticeState, event: PracticeEvent, before: PracticeState): void;
  /** Makes room for a program that needs the terminal, until it is done. */
  lend(act: () => Promise<void>): Promise<void>;
}

/**
 * Practice, wherever it is shown: it hears saves and keys, has the exercises graded, keeps the state, and does what that
 * asks for.
 */
export class PracticeSession {
  readonly #options: SessionOptions;
  readonly #surface: Surface;
  readonly #recorder: Recorder;
  readonly #stopWatching: () => Promise<void>;
  readonly #clock: NodeJS.Timeout;
  readonly #over: Promise<KitError | null>;
  #end: (fault: KitError | null) => void = () => {};
  #grader: GraderProcess;
  #restarts = 0;
  #state: PracticeState;
  #page: Promise<PracticePage> | null = null;

  constructor(options: SessionOptions, surface: Surface) {
    const { exercise, folders, polls } = options;
    const file = progressFile(folders.student);
    const { progress, note } = readProgress(file);
    this.#options = options;
    this.#surface = surface;
    this.#recorder = new Recorder(file, progress);
    this.#state = {
      ...initialState(exercise, progress),
      notice: note,
      hasEditor: editorOf() !== null,
    };
    this.#over = new Promise((resolve) => {
      this.#end = resolve;
    });
    // From the beginning: the student may save while it starts.
    this.#stopWatching = watchFolder(
      folders.exercises,
      (names) => this.dispatch({ kind: 'saved', names, time: timeNow() }),
      { polls },
    );
    this.#grader = this.#startGrader();
    this.#clock = setInterval(() => this.dispatch({ kind: 'tick' }), 1000);
  }

  get state(): PracticeState {
    return this.#state;
  }

  /** @throws KitError if it cannot go on */
  async untilOver(): Promise<void> {
    const fault = await this.#over;
    if (fault !== null) {
      throw fault;
    }
  }

  /** Stops all that it has started. */
  async close(): Promise<void> {
    clearInterval(this.#clock);
    const page = this.#page?.then(
      (opened) => opened.close(),
      () => {},
    );
    await Promise.all([this.#grader.close(), this.#stopWatching(), page]);
  }

  dispatch(event: PracticeEvent): void {
    const before = this.#state;
    const [state, effects] = reduce(before, event);
    this.#state = state;
    this.#surface.show(state, event, before);
    void this.#page?.then(
      (page) => page.show(this.#state),
      () => {},
    );
    for (const effect of effects) {
      this.#act(effect).catch((fault: unknown) => {
        if (fault instanceof KitError) {
          this.#say(fault.message);
        } else {
          this.#end(new KitError('practice-failed', String(fault), { cause: fault }));
        }
      });
    }
  }

  async #act(effect: Effect): Promise<void> {
    switch (effect.kind) {
      case 'grade':
        return this.#grader.send({ grade: effect.exercise });
      case 'grade-later':
        return this.#grader.send({ later: effect.exercises });
      case 'record-hint':
        return this.#record(this.#recorder.hint(effect.exercise, effect.number));
      case 'record-result':
        return this.#record(this.#recorder.result(effect.result));
      case 'reset':
        return this.#reset(effect.exercise);
      case 'open':
        return this.#openFile(this.#pathOf(effect.exercise));
      case 'compare':
        return this.#compare(effect.exercise);
      case 'pictures':
        return this.#grader.send({ withPictures: true, later: effect.exercises });
      case 'page':
        return this.showPage();
      case 'quit':
        return this.#end(null);
      default:
        return effect satisfies never;
    }
  }

  /** Opens the page if it is not open, and shows it in the browser. */
  async showPage(): Promise<void> {
    this.#page ??= this.#options.openPage({
      folder: this.#options.folders.exercises,
      onHint: (exercise, number) => this.dispatch({ kind: 'hint-seen', exercise, number }),
    });
    try {
      const page = await this.#page;
      page.show(this.#state);
      this.dispatch({ kind: 'page', url: page.url });
      if (!(await page.openInBrowser())) {
        this.#say('No browser could be opened: open that address yourself.');
      }
    } catch (fault) {
      this.#page = null;
      throw fault instanceof KitError
        ? fault
        : new KitError('page-not-served', `The page could not be served: ${(fault as Error).message}.`, {
            cause: fault,
          });
    }
  }

  #startGrader(): GraderProcess {
    return new GraderProcess({
      message: (message) => this.dispatch({ kind: 'grader', message, time: timeNow() }),
      ended: (fault) => {
        this.#restarts += 1;
        if (this.#restarts > MOST_RESTARTS) {
          this.#end(fault);
          return;
        }
        this.#say(`${fault.message} It was started again.`);
        this.#grader = this.#startGrader();
      },
    });
  }

  #record({ progress, note }: ReturnType<typeof readProgress>): void {
    this.dispatch({ kind: 'progress', progress });
    if (note !== null) {
      this.#say(note);
    }
  }

  #reset(exercise: string): void {
    let isChanged = false;
    try {
      const reset = resetWithHints(exercise, this.#options.folders);
      ({ isChanged } = reset);
      this.#record({ progress: this.#recorder.withoutHints(exercise), note: reset.words.join(' ') });
    } finally {
      if (!isChanged) {
        this.dispatch({ kind: 'nothing-reset' });
      }
    }
  }

  async #openFile(path: string): Promise<void> {
    const editor = editorOf();
    if (editor === null) {
      this.#say(`Open ${path}. To have o open it, set VISUAL to the command of your editor.`);
      return;
    }
    const open = async () => {
      if (!(await openEditor(editor, path))) {
        this.#say(`“${editor.command}” could not be started. The file is ${path}.`);
      }
    };
    await (editor.ownsTerminal ? this.#surface.lend(open) : open());
  }

  #compare(exercise: string): void {
    const own = textOf(this.#pathOf(exercise)) ?? '';
    const reference = textOf(join(SOLUTIONS, `${exercise}.ts`)) ?? '';
    const functions = this.#state.exercises.find(({ info }) => info.id === exercise)?.info.functions ?? [];
    this.dispatch({ kind: 'compared', exercise, comparison: compare(own, reference, functions) });
  }

  #pathOf(exercise: string): string {
    return join(this.#options.folders.exercises, `${exercise}.ts`);
  }

  #say(text: string): void {
    this.dispatch({ kind: 'notice', text });
  }
}

const MOST_RESTARTS = 3;

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function timeNow(): string {
  return new Date().toTimeString().slice(0, 8);
}
