import { expect, it } from 'vitest';
import { NoAnswer } from '../../../demo/functions.ts';
import { type Chapter, scene } from '../../../demo/story/chapter.ts';
import { CHAPTERS, chapterNamed } from '../../../demo/story/chapters.ts';
import { nextAfter } from '../../../demo/story/next-after.ts';
import { tell } from '../../../demo/story/tell.ts';
import { Left, type Screen } from '../../../demo/terminal/screen.ts';
import { PLAIN } from '../../report/builders.ts';
import { smallCourse } from '../small-course.ts';

/** A screen that remembers what happened on it, in order. */
function remembering({ leaveAt = Number.POSITIVE_INFINITY } = {}) {
  const events: string[] = [];
  let pauses = 0;
  const screen: Screen = {
    terminal: PLAIN,
    show: (show) =>
      void events.push(
        show(PLAIN)
          .flat()
          .join(' ')
          .replaceAll(/[─\s]+/g, ' ')
          .trim(),
      ),
    working: async (words, result) => {
      events.push(`(${words})`);
      return result;
    },
    pause: async () => {
      events.push('(key)');
      pauses += 1;
      if (pauses >= leaveAt) {
        throw new Left('quit');
      }
    },
    close: () => {},
  };
  return { screen, events };
}

const call = {
  function: 'predict',
  args: [[[1, 2]], { weights: [1, 2], bias: 0 }],
  answer: 'numbers',
} as const;

const chapterOf = (name: string, usesImages = false): Chapter => ({
  name,
  title: `Title ${name}`,
  question: `Why ${name}?`,
  usesImages,
  opening: () => [[`opening ${name}`]],
  scenes: [1, 2].map((number) =>
    scene(
      `sums ${number}`,
      async ({ functions }) => functions.ask('02-linear-predict', [call]),
      (answers) => [[`scene ${number}: ${JSON.stringify(answers)}`]],
    ),
  ),
});

const story = (chapters: readonly Chapter[], versions = {}) => ({
  chapters,
  images: 'The images are others.',
  open: async () => smallCourse(versions).material,
  next: async () => ['Next: go on'],
});

it('says something before anything is opened, and each scene when it is worked out', async () => {
  const { screen, events } = remembering();
  let before: readonly string[] = [];
  const told = story([chapterOf('a'), chapterOf('b')]);
  await tell(
    {
      ...told,
      open: async () => {
        before = [...events];
        return told.open();
      },
    },
    screen,
  );
  expect(before.slice(0, 2)).toEqual([
    'What learning looks like: guess, see how wrong it is, step downhill, again.',
    '1 of 2: Title a opening a',
  ]);
  expect(events.slice(2)).toEqual([
    '(working out: sums 1)',
    'scene 1: [[5]]',
    '(key)',
    '(working out: sums 2)',
    'scene 2: [[5]] Computed by your own functions.',
    '(key)',
    '2 of 2: Title b opening b',
    '(working out: sums 1)',
    'scene 1: [[5]]',
    '(key)',
    '(working out: sums 2)',
    'scene 2: [[5]]',
    '(looking at what is next)',
    'Next: go on',
  ]);
});

it('says whose images they are when they first matter', async () => {
  const { screen, events } = remembering();
  await tell(story([chapterOf('a'), chapterOf('b', true), chapterOf('c', true)]), screen);
  expect(events.filter((event) => event.includes('The images are others.'))).toEqual([
    '2 of 3: Title b opening b The images are others.',
  ]);
});

it('works out the next scene while the reader reads', async () => {
  let isWorkedOut = false;
  const [first, second] = chapterOf('a').scenes;
  const { screen } = remembering();
  const pause = async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isWorkedOut).toBe(true);
  };
  const chapter = {
    ...chapterOf('a'),
    scenes: [
      first as Chapter['scenes'][number],
      {
        working: 'more',
        play: async (material: Parameters<Chapter['scenes'][number]['play']>[0]) => {
          isWorkedOut = true;
          return (second as Chapter['scenes'][number]).play(material);
        },
      },
    ],
  };
  await tell(story([chapter]), { ...screen, pause });
  expect(isWorkedOut).toBe(true);
});

it('goes on with the reference if an own function has no answer after all', async () => {
  const { screen, events } = remembering();
  const versions = {
    predict: ({ args }: { args: readonly unknown[] }, right: () => number[]) =>
      args[0] === call.args[0] ? null : right(),
  };
  await tell(story([chapterOf('a')], versions), screen);
  expect(events).toContain('scene 1: [[5]]');
  expect(events.join(' ')).toContain('02 is right, but had no answer here');
});

it('ends if the reference has no answer either', async () => {
  const { screen } = remembering();
  const unusable: Chapter = {
    ...chapterOf('a', true),
    scenes: [
      scene(
        'sums',
        async () => {
          throw new NoAnswer('06-three-or-seven');
        },
        () => [],
      ),
    ],
  };
  await expect(tell(story([unusable]), screen)).rejects.toMatchObject({ code: 'unusable-digits' });
});

it('ends if the reader leaves', async () => {
  const { screen, events } = remembering({ leaveAt: 1 });
  await expect(tell(story([chapterOf('a')]), screen)).rejects.toThrow(Left);
  expect(events.at(-1)).toBe('(key)');
});

it('finds a chapter by its name, and lists them all if there is none', () => {
  for (const chapter of CHAPTERS) {
    expect(chapterNamed(` ${chapter.name.toUpperCase()}`)).toBe(chapter);
  }
  const message = (typed: string) => {
    try {
      chapterNamed(typed);
    } catch (fault) {
      return (fault as Error).message;
    }
    return '';
  };
  expect(message('acuracy')).toContain('Did you mean accuracy?');
  expect(message('zzz')).not.toContain('Did you mean');
  for (const { name, question } of CHAPTERS) {
    expect(message('zzz')).toMatch(new RegExp(`${name} +${question.replaceAll(/[()?]/g, '\\$&')}`));
  }
});

it('goes on to the next chapter, and after the last to what is not right yet, and to the page', async () => {
  const next = async (versions: Parameters<typeof smallCourse>[0], ...names: string[]) =>
    (await nextAfter(names.map(chapterNamed), smallCourse(versions).material, PLAIN)).join('\n');
  expect(await next({}, 'receipts')).toMatch(/^Next: What is the bias for\? {2}npm run demo -- bias$/);
  const all = CHAPTERS.map(({ name }) => name);
  expect(await next({ solvePrices: () => null }, ...all)).toMatch(
    /^Next: open 05-apples-and-pears\.ts, then {2}npm run grade -- 05\nOr .* npm run demo -- --page$/,
  );
  expect(await next({}, ...all)).toMatch(
    /^Next: the same chapters, to play with: {2}npm run demo -- --page$/,
  );
});
