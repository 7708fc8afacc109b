import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { feedbackZip } from '../../../class/feedback/feedback-zip.ts';
import type { Entry } from '../../../class/results/entry.ts';
import { ASKED, entry } from '../results/entries.ts';

const OUT = { read: (name: string) => `report of ${name}` };

function zipped(layout: string, submissions: readonly Entry[]) {
  const record = {
    version: 1,
    asked: ASKED,
    layout,
    found: '',
    shard: null,
    submissions,
    notPlaced: [],
  } as const;
  return feedbackZip(record, OUT);
}

function graded(submission: string, more: Partial<Entry> = {}): Entry {
  const written = { [`reports/${submission}.txt`]: 'd', [`reports/${submission}.html`]: 'd' };
  return entry(submission, { written, ...more });
}

const textsIn = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, text]) => [path, strFromU8(text)]));

describe('feedback for Moodle', () => {
  it('is a folder each, by the name and the number of the download', () => {
    const found = zipped('moodle', [graded('Jürgen Ö_12'), graded('Participant_7'), entry('No Report_9')]);
    expect(found?.name).toBe('feedback-moodle.zip');
    expect(textsIn(found?.bytes as Uint8Array)).toEqual({
      'Jürgen Ö_12_assignsubmission_file_/feedback.html': 'report of reports/Jürgen Ö_12.html',
      'Participant_7_assignsubmission_file_/feedback.html': 'report of reports/Participant_7.html',
    });
    expect(found?.remarks).toEqual(['feedback-moodle.zip: 2 reports, to upload as feedback.']);
  });

  it('leaves out, and tells, whom Moodle would take for somebody else', () => {
    const found = zipped('moodle', [graded('A_5_12'), graded('B_3')]);
    expect(Object.keys(textsIn(found?.bytes as Uint8Array))).toEqual([
      'B_3_assignsubmission_file_/feedback.html',
    ]);
    expect(found?.remarks[1]).toContain('“A_5_12”');
  });
});

describe('feedback for Canvas', () => {
  const person = (sources: Readonly<Record<string, string>>) =>
    graded('doejane_4821', { persons: [{ name: 'doejane', id: '4821' }], sources });

  it('is the report as text, under the name of a file as it was downloaded', () => {
    const found = zipped('canvas', [
      person({
        '03-loss': 'week 4/doejane_LATE_4821_99317_03-loss.ts',
        '01-init-params': 'doejane_4821_5_all.zip/01-init-params.ts',
      }),
    ]);
    expect(found?.name).toBe('feedback-canvas.zip');
    const texts = textsIn(found?.bytes as Uint8Array);
    expect(Object.keys(texts)).toEqual(['doejane_LATE_4821_99317_03-loss.ts']);
    expect(Object.values(texts)[0]).toMatch(/^\/\/ .*\n\nreport of reports\/doejane_4821\.txt$/);
  });

  it.each([
    ['only a zip', 'doejane_4821_5_all.zip/01-init-params.ts'],
    ['another number first', 'team_1_4821_99317_01-init-params.ts'],
    ['no attachment', 'doejane_4821_link.ts'],
  ])('is left out with %s', (_, path) => {
    expect(zipped('canvas', [person({ '01-init-params': path })])).toBeNull();
  });
});

it('is the same bytes for the same reports, in any order and at any time', () => {
  const people = [graded('A_1'), graded('B_2'), graded('C_3')];
  const [one, other] = [people, [...people].reverse()].map((list) => zipped('moodle', list)?.bytes);
  expect(one).toEqual(other);
  expect(Buffer.from(one as Uint8Array).readUInt16LE(12)).toBe((0 << 9) | (1 << 5) | 1);
});

it('is for no other layout', () => {
  expect(zipped('folders', [graded('A_1')])).toBeNull();
});
