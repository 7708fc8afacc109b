import type { Result } from '../../model/result.ts';
import type { Submission } from '../../model/submission.ts';
import { isUnexplained } from '../overview/unexplained.ts';
import { treeKey } from '../results/entry.ts';

/** Of each function that is wrong without a misconception that explains it, the digest of its tree, if it has one. */
export async function treesOf(result: Result, { files }: Submission): Promise<Record<string, string>> {
  const trees: Record<string, string> = {};
  for (const { id, status, checks } of result.exercises) {
    const file = files.get(`${id}.ts`);
    if (status === 'unusable' || file?.kind !== 'text') {
      continue;
    }
    for (const name of new Set(checks.map((check) => check.function))) {
      if (isUnexplained(checks.filter((check) => check.function === name))) {
        const { treeDigest } = await import('./tree-digest.ts');
        const digest = treeDigest(file.text, name);
        if (digest !== null) {
          trees[treeKey(id, name)] = digest;
        }
      }
    }
  }
  return trees;
}
