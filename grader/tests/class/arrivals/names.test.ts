import { describe, expect, it } from 'vitest';
import { arriving, DIFFICULT_NAMES, lines } from './memory-tree.ts';

describe('files told apart by --names', () => {
  it('finds id, name and late; what follows is the path within the submission', async () => {
    const arrival = await arriving(
      [
        'sec1/s12_Ann_late_03-loss.ts',
        'sec1/s12_Ann_02.ts',
        'sec2/s13_Bob/exercises/03-loss.ts',
        'sec2/x.ts',
        'x.md',
      ],
      { names: '(?<id>s\\d+)_(?<name>[A-Z][a-z]+)(?<late>_late)?[_/]' },
    );
    expect(arrival.layout).toBe('names');
    expect(arrival.sentence).toBe('files told apart by --names: 2 people, 3 files');
    expect(lines(arrival)).toEqual([
      's12 | Ann | s12 | late | 02.ts < sec1/s12_Ann_02.ts, 03-loss.ts < sec1/s12_Ann_late_03-loss.ts',
      's13 | Bob | s13 | exercises/03-loss.ts < sec2/s13_Bob/exercises/03-loss.ts',
    ]);
    expect(arrival.notPlaced).toEqual([
      { path: 'sec2/x.ts', why: expect.stringContaining('does not match') },
    ]);
  });

  it.each([
    ['the whole path', '^(?<id>\\w+)\\.zip$', ['ann.zip', 'bob.zip'], ['ann.zip', 'bob.zip']],
    ['up to the end of a folder', '^(?<id>[^/]+)', ['ann/x/a.ts', 'bob/b.ts'], ['x/a.ts', 'b.ts']],
  ])('a pattern that matches %s', async (_, names, paths, files) => {
    const arrival = await arriving(paths, { names });
    expect(arrival.people.flatMap((one) => one.files.map(({ path }) => path))).toEqual(files);
  });

  it('looks through wrappers, but not through the only person', async () => {
    const names = '^(?<id>[^/]+)/';
    const submissions = async (...paths: string[]) =>
      (await arriving(paths, { names })).people.map(({ submission }) => submission);
    expect(await submissions('w/v/ann/a.ts', 'w/v/bob/a.ts')).toEqual(['ann', 'bob']);
    expect(await submissions('ann/exercises/a.ts')).toEqual(['ann']);
  });

  it('is one submission for each id: with the first name, and late if any file is', async () => {
    const arrival = await arriving(['a/7.ts', 'b/7+Ann.ts', 'c/7+Zed!.ts', 'd/8.ts'], {
      names: '/(?<id>\\d)(?:\\+(?<name>[A-Z][a-z]+))?(?<late>!?)',
    });
    expect(arrival.people.map(({ persons, late }) => [persons[0]?.name, late])).toEqual([
      ['Ann', true],
      ['', false],
    ]);
  });

  it('says which files have no id, and sees empty folders', async () => {
    const arrival = await arriving(['ann/a.ts', 'bob/', '/x.ts'], { names: '^(?<id>[^/]*)/' });
    expect(arrival.people.map(({ submission }) => submission)).toEqual(['ann', 'bob']);
    expect(arrival.notPlaced).toEqual([{ path: '/x.ts', why: expect.stringContaining('no id') }]);
  });

  it('needs a pattern that is one, with an id', async () => {
    await expect(arriving(['a.ts'], { layout: 'names' })).rejects.toMatchObject({ code: 'no-pattern' });
    const error = await arriving(['a.ts'], { names: '(?<id>\u001b[31m' }).catch((error) => error);
    expect(error).toMatchObject({ code: 'bad-pattern', message: expect.stringContaining('is none') });
    expect(error.message).not.toContain('\u001b');
    await expect(arriving(['a.ts'], { names: '(?P<id>a)' })).rejects.toMatchObject({ code: 'bad-pattern' });
    await expect(arriving(['a.ts'], { names: '(?<name>a)' })).rejects.toMatchObject({
      code: 'bad-pattern',
      message: expect.stringContaining('(?<id>…)'),
    });
    await expect(arriving(['a.ts'], { names: 'a', layout: 'canvas' })).rejects.toMatchObject({
      code: 'names-and-layout',
    });
  });

  it('may have escapes that stricter patterns do not, and a class of one', async () => {
    const arrival = await arriving(['ann-1.ts'], { names: '(?<id>\\w+)\\-' });
    expect(lines(arrival)).toEqual(['ann |  | ann | 1.ts < ann-1.ts']);
  });

  it('matches whole characters of any script', async () => {
    const arrival = await arriving(
      DIFFICULT_NAMES.map((name) => `${name}!.ts`),
      { names: '^(?<id>.+)!' },
    );
    expect(new Set(arrival.people.map(({ submission }) => submission))).toEqual(new Set(DIFFICULT_NAMES));
    const emoji = await arriving(['🍎🍏.ts', '🍏🍎.ts'], { names: '^(?<id>.)' });
    expect(new Set(emoji.people.map(({ submission }) => submission))).toEqual(new Set(['🍎', '🍏']));
  });
});
