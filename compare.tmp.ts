import { writeFileSync } from 'node:fs';
const root = process.cwd();
const { loadCatalogue } = await import(`${root}/grader/kit/load-catalogue.ts`);
const { gradeTexts } = await import(`${root}/grader/kit/grade-submission.ts`);
const { wrongAnswers } = await import(`${root}/grader/lab/wrong-answers.ts`);
const exercises = loadCatalogue();
const out: Record<string, unknown> = {};
const queue = [...wrongAnswers()];
const work = async () => { for (let a = queue.shift(); a; a = queue.shift()) {
  const r = await gradeTexts(new Map([[`${a.exercise}.ts`, a.text]]), exercises, { seed: 20260501, only: [a.exercise], allowSolutionImports: true, diagnose: true });
  out[a.name] = r.exercises.map((e: any) => e.checks.map((c: any) => [c.id, c.status, c.points, c.cases, c.misconception?.id ?? null, c.counterexample?.call ?? null, c.replay, c.counterexample?.received]));
} };
await Promise.all([work(), work()]);
writeFileSync(process.argv[2]!, JSON.stringify(out, Object.keys(out).sort(), 0) && JSON.stringify(Object.fromEntries(Object.entries(out).sort(([a],[b]) => a < b ? -1 : 1)), null, 0));
console.log(Object.keys(out).length, 'graded');
process.exit(0);
