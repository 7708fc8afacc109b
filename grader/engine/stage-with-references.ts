import type { Staged, Uses } from '../model/submission.ts';
import type { ResultOf, Student } from './ask.ts';

type Ready = Extract<Staged, { kind: 'staged' }> & { readonly uses: Uses };

/**
 * Stages an exercise with the student's own earlier exercises if they are right, and with the reference if they are
 * not: a mistake costs its points once. If the file imports more from an earlier exercise than the reference has, the
 * student's own stands.
 */
export async function stageWithReferences(
  exercise: string,
  student: Student,
  resultOf: ResultOf,
): Promise<Ready | Extract<Staged, { kind: 'unusable' }>> {
  const uses: Record<string, 'own' | 'reference'> = {};
  /** Own ones that the reference cannot replace. */
  const irreplaceable = new Set<string>();
  for (;;) {
    const staged = await student.stage(exercise, uses, []);
    if (staged.kind === 'missing') {
      for (const id of staged.missing) {
        uses[id] = 'own';
        irreplaceable.add(id);
      }
      continue;
    }
    const wrong =
      staged.kind === 'unusable'
        ? [staged.exercise].filter((id) => id !== exercise)
        : await wrongOnes(staged.imports, resultOf);
    const toReplace = wrong.filter((id) => uses[id] !== 'reference' && !irreplaceable.has(id));
    if (toReplace.length > 0) {
      for (const id of toReplace) {
        uses[id] = 'reference';
      }
      continue;
    }
    return staged.kind === 'unusable'
      ? staged
      : { ...staged, uses: Object.fromEntries(staged.imports.map((id) => [id, uses[id] ?? 'own'])) };
  }
}

async function wrongOnes(imports: readonly string[], resultOf: ResultOf): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const id of imports) {
    if ((await resultOf(id)).status !== 'passed') {
      wrong.push(id);
    }
  }
  return wrong;
}
