import { describe, expect, it } from 'vitest';
import { commonStart, repositoryUser } from '../../../class/arrivals/repository-user.ts';

const users = (...names: string[]) => new Map(names.map((name) => [name, true]));

describe('whose a repository is', () => {
  it('follows what the repositories have in common', () => {
    const known = users('ann', 'mary-ann', 'bob');
    const repositories = ['cs-x-ann', 'cs-x-mary-ann', 'CS-X-BOB', 'cs-x-new-ann'];
    const start = commonStart(repositories, known);
    expect(start).toBe('cs-x-');
    expect(repositories.map((name) => repositoryUser(name, known, start))).toEqual([
      'ann',
      'mary-ann',
      'BOB',
      'new-ann',
    ]);
  });

  it('is the longest user, if two ways are as frequent', () => {
    expect(commonStart(['cs-x-mary-ann'], users('ann', 'mary-ann'))).toBe('cs-x-');
    expect(commonStart(['a-long-ann', 'b-bob'], users('ann', 'bob'))).toBe('b-');
    expect(commonStart(['b-ann', 'a-long-ann', 'a-long-bob'], users('ann', 'bob'))).toBe('a-long-');
  });

  it('is the user whom the name ends in, if it begins otherwise', () => {
    expect(repositoryUser('other-mary-ann', users('ann', 'mary-ann'), 'cs-x-')).toBe('mary-ann');
    expect(repositoryUser('OTHER-ANN', users('ann'), 'cs-x-')).toBe('ANN');
    expect(repositoryUser('CS-X-Zed', users('ann'), 'cs-x-')).toBe('Zed');
    expect(repositoryUser('other-zed', users('ann'), 'cs-x-')).toBe('');
    expect(repositoryUser('cs-x-zed', users('ann'), 'cs-x-')).toBe('zed');
    expect(repositoryUser('cs-x-zed', users('ann'), '')).toBe('');
  });
});
