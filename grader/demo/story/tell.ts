import { heading } from '../../report/terminal/heading.ts';
import { paint } from '../../report/terminal/paint.ts';
import type { Terminal } from '../../report/terminal/terminal.ts';
import { wrap } from '../../report/terminal/wrap.ts';
import type { Material } from '../chapters/material.ts';
import { prose } from '../terminal/prose.ts';
import type { Screen } from '../terminal/screen.ts';
import { usedNote, usedWords } from '../terminal/used-functions.ts';
import { withAnswers } from '../with-answers.ts';
import type { Chapter, Scene } from './chapter.ts';

export interface Story<Opened extends Material = Material> {
  readonly chapters: readonly Chapter[];
  /** Where the images are from, if they are not the kit's own. Said when they first matter. */
  readonly images: string | null;
  /** Opens what the chapters are made of; called once the first words are out. */
  open(): Promise<Opened>;
  /** The last lines: what to do next. */
  next(material: Opened, terminal: Terminal): Promise<readonly string[]>;
}

/**
 * Tells the chapters on a screen, each scene when it is worked out; the next one is worked out while the reader reads.
 *
 * @throws Left if the reader leaves; KitError if something cannot be worked out
 */
export async function tell<Opened extends Material>(story: Story<Opened>, screen: Screen): Promise<void> {
  const { chapters } = story;
  const beats = chapters.flatMap((chapter, number) =>
    chapter.scenes.map((scene, i) => ({
      scene,
      /** Set for the first scene of a chapter. */
      begins: i === 0 ? { chapter, title: titleOf(chapter, number, chapters.length) } : null,
      endsChapter: i === chapter.scenes.length - 1,
    })),
  );
  let opened: Promise<Opened> | null = null;
  const open = () => {
    opened ??= story.open();
    return opened;
  };
  let { images } = story;
  let said = '';
  if (chapters.length > 1) {
    screen.show((terminal) => [wrap(TITLE, terminal.width).map((line) => paint('heading', line, terminal))]);
  }
  let playing: ReturnType<Scene['play']> | null = null;
  for (const [i, { scene, begins, endsChapter }] of beats.entries()) {
    if (begins !== null) {
      const note = begins.chapter.usesImages ? images : null;
      images = note === null ? images : null;
      screen.show((terminal) => [
        [heading(begins.title, terminal)],
        ...begins.chapter.opening(terminal),
        ...(note === null ? [] : [prose(note, terminal)]),
      ]);
    }
    const told = await screen.working(`working out: ${scene.working}`, playing ?? play(scene, open));
    const words = endsChapter ? usedWords(await (await open()).functions.takeUsed()) : '';
    const isNews = words !== '' && words !== said;
    said = isNews ? words : said;
    const next = beats[i + 1];
    // While the reader reads.
    playing = next === undefined ? null : play(next.scene, open);
    screen.show((terminal) => [...told(terminal), ...(isNews ? [usedNote(words, terminal)] : [])]);
    if (next !== undefined) {
      await screen.pause();
    }
  }
  const { terminal } = screen;
  const last = await screen.working(
    'looking at what is next',
    open().then((material) => story.next(material, terminal)),
  );
  screen.show(() => [last]);
}

const TITLE = 'What learning looks like: guess, see how wrong it is, step downhill, again.';

function titleOf({ title }: Chapter, number: number, all: number): string {
  return all === 1 ? title : `${number + 1} of ${all}: ${title}`;
}

/** Works out a scene, from now on. */
async function play(scene: Scene, open: () => Promise<Material>): ReturnType<Scene['play']> {
  const playing = (async () => {
    // The words before it go out first.
    await new Promise(setImmediate);
    const material = await open();
    return withAnswers(material.functions, () => scene.play(material));
  })();
  // Whoever shows it sees what went wrong; the reader may have left before.
  playing.catch(() => {});
  return playing;
}
