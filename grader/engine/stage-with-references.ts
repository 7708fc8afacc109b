import type { Staged, Uses } from '../model/submission.ts';
import type { OutcomeOf, Student } from './ask.ts';

export type Ready = Extract<Staged, { kind: 'staged' }> & { readonly uses: Uses };

/**
 * Stages an exercise with the student's own earlier exercises where those are right, and with the reference
 * where they are not: a mistake costs its points once. Where the file imports more from an earlier one
 * than the reference has, the student's own stands.
 */
export async function stageWithReferences(
  exercise: string,
  student: Student,
  outcomeOf: OutcomeOf,
): Promise<Ready | Extract<Staged, { kind: 'unusable' }>> {
  const uses: Record<string, 'own' | 'reference'> = {};
  const settled = new Set<string>();
  for (;;) {
    const staged = await student.stage(exercise, uses, []);
    if (staged.kind === 'unusable') {
      if (
        staged.exercise === exercise ||
        uses[staged.exercise] === 'reference' ||
        settled.has(staged.exercise)
      ) {
        return staged;
      }
      uses[staged.exercise] = 'reference';
      continue;
    }
    const changed = [
      ...staged.missing.filter((id) => setUse(uses, id, 'own') && settled.add(id)),
      ...(await wrongOnes(staged.imports, settled, outcomeOf)).filter((id) => setUse(uses, id, 'reference')),
    ];
    if (changed.length === 0) {
      return { ...staged, uses: Object.fromEntries(staged.imports.map((id) => [id, uses[id] ?? 'own'])) };
    }
  }
}

async function wrongOnes(imports: readonly string[], settled: ReadonlySet<string>, outcomeOf: OutcomeOf) {
  const wrong: string[] = [];
  for (const id of imports) {
    if (!settled.has(id) && (await outcomeOf(id)).status !== 'passed') {
      wrong.push(id);
    }
  }
  return wrong;
}

/** Whether that is another use than before. */
function setUse(uses: Record<string, 'own' | 'reference'>, id: string, use: 'own' | 'reference'): boolean {
  const before = uses[id] ?? 'own';
  uses[id] = use;
  return before !== use;
}
