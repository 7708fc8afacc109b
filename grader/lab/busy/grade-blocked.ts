import { register } from 'node:module';
import type { Graded, Share } from './gradings.ts';

/**
 * A process of `npm run busy`, with the arguments of `Share`: it grades right submissions, and blocks itself for a
 * while at one `await` in each grading, a different one each time. It prints a line of JSON for each.
 */
const { part, of, gradings, seed, blockMs } = JSON.parse(process.argv[2] as string) as Share;

/** Called before each `await` of the product, see `block-awaits.ts`. */
let atAwait: (site: string) => void = () => {};
Object.assign(globalThis, {
  atAwait(site: string, awaited: unknown) {
    atAwait(site);
    return awaited;
  },
});
register('./block-awaits.ts', import.meta.url);
const { loadCatalogue } = await import('../../kit/load-catalogue.ts');
const { gradeRight, rightSubmissions } = await import('../right-submissions.ts');
const exercises = loadCatalogue();
const submissions = rightSubmissions();

const sites = await sitesOfGrading();
for (let number = part; number < gradings; number += of) {
  const site = sites[number % sites.length] as string;
  const submission = submissions[number % submissions.length] as (typeof submissions)[number];
  let isDue = true;
  atAwait = (reached) => {
    if (isDue && reached === site) {
      isDue = false;
      block();
    }
  };
  const graded: Graded = {
    submission: submission.name,
    site,
    sites: sites.length,
    ...(await outcomeOf(submission)),
  };
  console.log(JSON.stringify(graded));
}

/** Every `await` that a grading comes to. */
async function sitesOfGrading(): Promise<readonly string[]> {
  const reached = new Set<string>();
  atAwait = (site) => void reached.add(site);
  await gradeRight(submissions[0] as (typeof submissions)[number], exercises, { seed });
  return [...reached];
}

async function outcomeOf(submission: (typeof submissions)[number]): Promise<Pick<Graded, 'lost' | 'fault'>> {
  try {
    const result = await gradeRight(submission, exercises, { seed });
    const checks = result?.exercises.flatMap(({ id, message, checks }) =>
      checks
        .filter(({ points, maxPoints }) => points < maxPoints)
        .map((check) => `${id} ${check.id}: ${check.status}, ${check.rationale ?? message}`),
    );
    return { lost: checks ?? [], fault: null };
  } catch (fault) {
    return { lost: [], fault: (fault as Error).message };
  }
}

/** Nothing at all happens in this process meanwhile. */
function block(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, blockMs);
}
