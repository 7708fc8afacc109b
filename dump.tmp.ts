import { writeFileSync } from 'node:fs';
import { gradeFolder, gradeTexts } from './grader/kit/grade-submission.ts';
import { loadCatalogue } from './grader/kit/load-catalogue.ts';
import { DEFAULT_SEED } from './grader/kit/seed.ts';
import { rightSubmissions } from './grader/lab/right-submissions.ts';
import { wrongAnswers } from './grader/lab/wrong-answers.ts';
import { mapConcurrently } from './grader/system/map-concurrently.ts';
const exercises = loadCatalogue();
const out: Record<string, unknown> = {};
for (const ex of exercises) for (const c of ex.checks) out[`check ${ex.id} ${c.id}`] = [c.points, c.runs, c.title, c.help];
await mapConcurrently(rightSubmissions(), async ({ name, folder }) => { out[`right ${name}`] = await gradeFolder(folder, exercises, { seed: DEFAULT_SEED }); });
await mapConcurrently(wrongAnswers(), async ({ exercise, text, name }) => {
  out[`wrong ${name}`] = await gradeTexts(new Map([[`${exercise}.ts`, text]]), exercises, { seed: DEFAULT_SEED, only: [exercise], allowSolutionImports: true, diagnose: true });
});
writeFileSync('/tmp/new.json', JSON.stringify(Object.fromEntries(Object.entries(out).sort(([a],[b])=>a<b?-1:1)), null, 1));
