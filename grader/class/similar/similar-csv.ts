import { csvOf } from '../gradebook/csv.ts';
import type { Finding, Findings, Someone } from './findings.ts';

/**
 * `similar.csv`: a line for each pair that stands out, the most alike first; then whoever wrote much as an answer of the kit.
 */
export function similarCsv({ pairs, asInKit }: Findings): string {
  const header = [
    'submission',
    'name',
    'other',
    'other_name',
    'is_kit',
    'share_percent',
    'longest_run_lines',
    'expected_by_chance',
    'group',
    'note',
  ];
  return csvOf(header, [...pairs, ...asInKit].map(record));
}

function record({ one, other, share, longestRun, byChance, group, notes }: Finding): readonly string[] {
  return [
    one.submission,
    namesOf(one),
    'kit' in other ? other.kit : other.submission,
    'kit' in other ? '' : namesOf(other),
    'kit' in other ? 'yes' : '',
    String(Math.round(share * 100)),
    String(longestRun),
    'kit' in other ? '' : chanceCell(byChance),
    group === null ? '' : String(group),
    notes.join('; '),
  ];
}

/** The names of all who handed in together. */
export function namesOf({ persons }: Pick<Someone, 'persons'>): string {
  return persons
    .map(({ name }) => name)
    .filter((name) => name !== '')
    .join(', ');
}

/** Two digits of the number: more say nothing. */
function chanceCell(byChance: number): string {
  return byChance < LEAST ? '0' : String(Number(byChance.toPrecision(2)));
}

const LEAST = 1e-6;
