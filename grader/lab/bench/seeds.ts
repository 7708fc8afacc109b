import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { plural } from '../../text/english.ts';
import { gradeSolutions } from './solutions.ts';

/** Grades the solutions with the seeds from 1 to a count: each point lost is a false alarm. */
export async function gradeWithSeeds(count: number): Promise<string> {
  const exercises = loadCatalogue();
  const lost: string[] = [];
  for (let seed = 1; seed <= count; seed += 1) {
    const result = await gradeSolutions(exercises, seed);
    for (const { id, checks } of result.exercises) {
      for (const check of checks.filter(({ status }) => status !== 'passed')) {
        lost.push(`  seed ${seed}: ${id}, ${check.id} ${check.status}: ${check.rationale}`);
      }
    }
  }
  return [`The solutions with seeds 1 to ${count}: ${plural(lost.length, 'check')} lost`, ...lost].join('\n');
}
