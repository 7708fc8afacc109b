import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { arriving, DIFFICULT_NAMES, lines } from './memory-tree.ts';

const METADATA = `---
submission_11:
  :submitters:
  - :name: Jane Doe
    :sid: '0123'
    :email: jane@example.org
  :created_at: !ruby/object:ActiveSupport::TimeWithZone
    utc: &1 2026-01-02 03:04:05.000000000 Z
  :score: 3.0
  :history:
  - :id: 10
    :created_at: *1
submission_12:
  :submitters:
  - :name: Richard Roe
    :sid: 0124
    :email: roe@example.org
  - :name: 'null'
    :sid:
    :email: null@example.org
  - :name: Zed
    :sid: ~
`;

describe('an export from Gradescope', () => {
  it('says in a file of its own whose the folders are', async () => {
    const arrival = await arriving(
      [
        'assignment_5_export/submission_11/03-loss.ts',
        'assignment_5_export/submission_12/exercises/03-loss.ts',
      ],
      {},
      { 'assignment_5_export/submission_metadata.yml': METADATA },
    );
    expect(arrival.layout).toBe('gradescope');
    expect(arrival.sentence).toBe('an export from Gradescope: 4 people, 2 files');
    expect(arrival.people.map(({ submission, persons }) => [submission, persons])).toEqual([
      ['submission_11', [{ name: 'Jane Doe', id: '0123' }]],
      [
        'submission_12',
        [
          { name: 'Richard Roe', id: '0124' },
          { name: 'null', id: 'null@example.org' },
          { name: 'Zed', id: '' },
        ],
      ],
    ]);
    expect(arrival.people[1]?.files.map(({ path }) => path)).toEqual(['exercises/03-loss.ts']);
    expect(arrival.notPlaced).toEqual([]);
  });

  it('has people without a folder, who handed in nothing, and folders without people', async () => {
    const arrival = await arriving(
      ['submission_12/a.ts', 'submission_13/a.ts', 'submission_14/', 'other/a.ts', 'a.ts'],
      {},
      { 'submission_metadata.yml': METADATA },
    );
    expect(lines(arrival).map((line) => line.replace(/ < .*/, ''))).toEqual([
      'submission_11 | Jane Doe | 0123 | ',
      'submission_12 | Richard Roe | 0124 | null | null@example.org | Zed |  | a.ts',
      'submission_13 |  |  | a.ts',
      'submission_14 |  |  | ',
    ]);
    expect(arrival.notPlaced.map(({ path }) => path)).toEqual(['a.ts', 'other/a.ts']);
    expect(arrival.notPlaced[0]?.why).toContain('submission_metadata.yml');
  });

  it('has a row for each submission, even without submitters', async () => {
    const arrival = await arriving(
      ['submission_1/a.ts'],
      {},
      {
        'submission_metadata.yml':
          ':version:\n  a: 1\nsubmission_1:\n  :score: 1\nsubmission_2:\n  submitters:\n  - name: " Ann"\nother: {submitters: [{name: Bo}]}\nsubmission_3:\n',
      },
    );
    expect(arrival.people.map(({ persons }) => persons)).toEqual([
      [{ name: 'Bo', id: '' }],
      [{ name: '', id: '' }],
      [{ name: ' Ann', id: '' }],
      [{ name: '', id: '' }],
    ]);
  });

  it('keeps names to the code point', async () => {
    const metadata = DIFFICULT_NAMES.map((name, i) => [
      `submission_${i}`,
      { ':submitters': [{ ':name': name, ':sid': name, ':email': '' }] },
    ]);
    const arrival = await arriving(
      [],
      {},
      { 'submission_metadata.yml': stringify(Object.fromEntries(metadata)) },
    );
    expect(arrival.people.map(({ persons }) => persons)).toEqual(
      DIFFICULT_NAMES.map((name) => [{ name, id: name }]),
    );
  });

  it('is refused if the file cannot be read', async () => {
    const error = await arriving(
      ['submission_1/a.ts'],
      {},
      { 'submission_metadata.yml': 'a: [\u001b[31m' },
    ).catch((error) => error);
    expect(error).toMatchObject({
      code: 'table-not-read',
      message: expect.stringMatching(/“submission_metadata.yml”.*YAML/),
    });
    expect(error.message).not.toContain('\u001b');
  });
});
