import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChooseOptions, chooseFiles, isUsualPlace } from '../../../submission/files/choose-files.ts';

const IDS = ['01-first', '02-second', '03-third'];

const choose = (paths: readonly string[], options?: ChooseOptions) => chooseFiles(paths, IDS, options);
/** The chosen paths, in the order of the exercises. */
const chosen = (paths: readonly string[], options?: ChooseOptions) =>
  [...choose(paths, options).choices.values()].map((choice) => choice.chosen.path);
const all = (folder: string) => IDS.map((id) => `${folder}${id}.ts`);

describe('of several files of an exercise', () => {
  it('the folder with most of them wins, wherever it lies', () => {
    expect(chosen(['01-first.ts', ...all('exercises/')])).toEqual(all('exercises/'));
    expect(chosen([...all(''), 'exercises/01-first.ts'])).toEqual(all(''));
    expect(chosen(['01-first.ts', ...all('a/b/')])).toEqual(all('a/b/'));
  });

  it('of two folders with as many, exercises/ wins, then the one nearest to the top', () => {
    expect(chosen([...all(''), ...all('exercises/')])).toEqual(all('exercises/'));
    expect(chosen([...all('a/'), ...all('a/b/exercises/')])).toEqual(all('a/b/exercises/'));
    expect(chosen([...all('a/b/'), ...all('z/')])).toEqual(all('z/'));
  });

  it('what the folder with most of them lacks is taken from elsewhere', () => {
    expect(chosen(['exercises/01-first.ts', 'exercises/02-second.ts', '03-third.ts'])).toEqual([
      'exercises/01-first.ts',
      'exercises/02-second.ts',
      '03-third.ts',
    ]);
    expect(chosen(['week1/01-first.ts', 'week2/02-second.ts'])).toEqual([
      'week1/01-first.ts',
      'week2/02-second.ts',
    ]);
  });

  it('the highest number wins, before exercises/ and before the place', () => {
    expect(chosen(['01-first.ts', '01-first-1.ts', '01-first (2).ts'])).toEqual(['01-first (2).ts']);
    expect(chosen(['01-first (2).ts', '01-first (10).ts'])).toEqual(['01-first (10).ts']);
    expect(chosen([...all('exercises/'), 'a/b/01-first-1.ts'])[0]).toBe('a/b/01-first-1.ts');
  });

  it('a name that is nearly right is taken if nothing better is there', () => {
    expect(chosen(['01_First.TS'])).toEqual(['01_First.TS']);
    expect(chosen(['01-first (3).js', 'a/01-first.ts'])).toEqual(['a/01-first.ts']);
    expect(chosen(['01-first - Copy.ts', '01-first.mts'])).toEqual(['01-first.mts']);
    expect(chosen(['01-first copy.ts'])).toEqual(['01-first copy.ts']);
  });

  it('finished work is not lost to a stub with a better name, number or place', () => {
    const stubs = [...all('exercises/'), '01-first.ts', '02-second (1).ts', '03-third.ts'];
    const work = ['old/01-first.ts', '02-second.ts', '03-third.js'];
    expect(chosen([...stubs, ...work], { hasWork: (path) => work.includes(path) })).toEqual(work);
  });

  it('each is chosen by itself if the fullest folder does not count', () => {
    const options = { byFullestFolder: false };
    expect(chosen(['01-first.ts', ...all('a/')], options)).toEqual([
      '01-first.ts',
      'a/02-second.ts',
      'a/03-third.ts',
    ]);
    expect(chosen([...all(''), 'a/exercises/01-first.ts'], options)[0]).toBe('a/exercises/01-first.ts');
  });

  it('the number of a folder comes after that of the file, and before its name', () => {
    const numberOfPlace = (place: string) => (place === 'new/' ? 2 : 0);
    expect(chosen(['exercises/01-first.ts', 'new/01-first.ts'], { numberOfPlace })).toEqual([
      'new/01-first.ts',
    ]);
    expect(chosen(['01-first-1.ts', 'new/01-first.ts'], { numberOfPlace })).toEqual(['01-first-1.ts']);
  });

  it('in the folder that the student works in, the file itself comes before all', () => {
    const paths = ['01-first.ts', '01-first (2).ts', '02-second (1).ts', ...all('exercises/')];
    const options = { isOwnFolder: true, hasWork: (path: string) => path !== '01-first.ts' };
    expect(chosen(paths, options)).toEqual(['01-first.ts', '02-second (1).ts', 'exercises/03-third.ts']);
  });
});

describe('nobody looks', () => {
  it.each([
    '__MACOSX/01-first.ts',
    '__MACOSX/._01-first.ts',
    '.git/01-first.ts',
    'a/node_modules/b/01-first.ts',
    'solutions/01-first.ts',
    'kit/solutions/01-first.ts',
    '.01-first.ts',
    '.DS_Store',
  ])('at %s', (path) => {
    expect(choose([path])).toMatchObject({ choices: new Map(), ignored: [path], unmatched: [] });
  });

  it('into the grader of a copy of the kit, but into another folder of that name', () => {
    const right = 'kit/grader/lab/corpus/right/01-first.ts';
    expect(chosen([right, 'kit/grader/cli.ts'])).toEqual([]);
    expect(chosen([right, 'kit/exercises/01-first.ts', 'kit/grader/cli.ts'])).toEqual([
      'kit/exercises/01-first.ts',
    ]);
    expect(chosen([right])).toEqual([right]);
  });

  it('past a file, though: it may be called like a folder of these', () => {
    expect(choose(['solutions', 'a/node_modules']).unmatched).toEqual(['a/node_modules', 'solutions']);
  });
});

describe('wrapper folders', () => {
  it.each([
    ['', ['01-first.ts']],
    ['', ['exercises/01-first.ts']],
    ['w/', ['w/01-first.ts', 'w/exercises/02-second.ts']],
    ['w/v/', ['w/v/exercises/01-first.ts', '__MACOSX/w/01-first.ts']],
    ['', ['w/01-first.ts', 'readme.txt']],
    ['w/', ['w/a1.ts', 'w/a2.ts']],
    ['w/v/', ['w/v/b/01-first.ts', 'w/v/c/01-first.ts']],
    ['', ['Exercises/a/01-first.ts']],
    ['', ['w', 'w/01-first.ts']],
    ['', []],
  ])('%j of %j', (wrapper, paths) => {
    expect(choose(paths).wrapper).toBe(wrapper);
  });

  it('leave the usual places inside', () => {
    const found = choose(['w/01-first.ts', 'w/exercises/02-second.ts', 'w/a/03-third.ts']);
    expect([...found.choices.values()].map((choice) => isUsualPlace(choice.chosen, found))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('rivals', () => {
  const rivals = (paths: readonly string[], options?: ChooseOptions) =>
    [...choose(paths, options).choices.values()].flatMap((choice) => choice.rivals.map(({ path }) => path));

  it('are as good, in a folder that differs by its name only', () => {
    expect(rivals([...all('alice/'), ...all('bob/')])).toEqual(all('bob/'));
  });

  it('are none if anything else decides', () => {
    expect(rivals([...all(''), ...all('exercises/'), ...all('a/'), 'b/01-first.ts'])).toEqual([]);
    expect(rivals(['01-first-1.ts', '01-first (1).ts'])).toEqual([]);
    expect(rivals([...all('a/'), ...all('b/')], { hasWork: () => false })).toEqual([]);
  });
});

describe('for any files', () => {
  const names = fc.constantFrom(
    ...IDS.flatMap((id) => [
      `${id}.ts`,
      `${id}-1.ts`,
      `${id} (2).ts`,
      `${id.toUpperCase()}.js`,
      `${id} copy.ts`,
    ]),
    'types.ts',
    'notes.txt',
    '.DS_Store',
    'ü.ts',
    '\u{10000}.ts',
    '\uffee.ts',
  );
  const folders = fc.constantFrom(
    'exercises',
    'a',
    'b',
    'solutions',
    'grader',
    '.git',
    'ü',
    '\u{10000}',
    '\uffee',
  );
  const path = fc
    .tuple(fc.array(folders, { maxLength: 3 }), names)
    .map(([places, name]) => [...places, name].join('/'));
  const paths = fc.uniqueArray(path, { maxLength: 30 });

  it('their order does not matter', () => {
    fc.assert(
      fc.property(paths, fc.boolean(), fc.infiniteStream(fc.nat()), (some, isOwnFolder, keys) => {
        const order = new Map(some.map((one) => [one, keys.next().value as number]));
        const shuffled = [...some].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
        const options = { isOwnFolder, hasWork: (one: string) => one.length % 3 > 0 };
        expect(choose(shuffled, options)).toEqual(choose(some, options));
      }),
    );
  });

  it('each is chosen, passed over, ignored or of no exercise; one is chosen if there is any', () => {
    fc.assert(
      fc.property(paths, (some) => {
        const { choices, ignored, unmatched } = choose(some);
        const candidates = [...choices.values()].flatMap((choice) => [choice.chosen, ...choice.passedOver]);
        expect([...candidates.map((one) => one.path), ...ignored, ...unmatched].sort()).toEqual(
          [...some].sort(),
        );
        for (const [id, choice] of choices) {
          expect([choice.chosen, ...choice.passedOver].every((one) => one.id === id)).toBe(true);
        }
      }),
    );
  });

  it('a file that is passed over could be taken away, and nothing else of its exercise would change', () => {
    fc.assert(
      fc.property(paths, (some) => {
        for (const [id, { chosen: best, passedOver }] of choose(some).choices) {
          const alone = choose([
            best.path,
            ...some.filter((one) => !passedOver.some(({ path }) => path === one)),
          ]);
          expect(alone.choices.get(id)?.chosen.path).toBe(best.path);
        }
      }),
    );
  });
});
