import type { LessonContent } from './client/content.ts';

/** Which model a chapter shows, whose functions it comes from, and what it learned from: one line for each. */
export interface ModelWords {
  readonly trainedBy: string;
  readonly learnedBy: string;
  readonly readBy: string;
}

export function modelWords(content: LessonContent): ModelWords {
  return { trainedBy: trainedBy(content), learnedBy: learnedBy(content), readBy: readBy(content) };
}

function trainedBy({ model, passing, ...content }: LessonContent): string {
  const whose = model.isOwn
    ? 'your train()'
    : `our train(), because yours ${passing.includes('train') ? 'passes, but does not learn from these images' : 'does not pass yet'}`;
  return `This model was trained by ${whose}, on ${count(content.learnedFrom)} images (${content.imagesFrom}). ${count(content.test.targets.length)} others vote here.`;
}

function learnedBy({ epochs, learnedFrom, imagesFrom, test, passing }: LessonContent): string {
  const { own, batchSize, learningRate } = epochs;
  const ours = FUNCTIONS.filter((name) => !own.includes(name));
  return `A new model, from ${count(learnedFrom)} images (${imagesFrom}), ${batchSize} at a time, at rate ${learningRate}, down the squared error; judged on ${count(test.targets.length)} others. ${whoseFunctions(own, ours, passing)}`;
}

/** What the epochs are made with. */
const FUNCTIONS = ['initParams', 'gradient', 'gradientStep'];

function whoseFunctions(own: readonly string[], ours: readonly string[], passing: readonly string[]): string {
  if (ours.length === 0) {
    return `Your ${listed(own)} did it.`;
  }
  const [slow, open] = [
    ours.filter((name) => passing.includes(name)),
    ours.filter((name) => !passing.includes(name)),
  ];
  const reasons = [
    ...(open.length === 0 ? [] : [`your ${listed(open)} ${open.length === 1 ? 'does' : 'do'} not pass yet`]),
    ...(slow.length === 0
      ? []
      : [`your ${listed(slow)} ${slow.length === 1 ? 'passes' : 'pass'}, but gave no quick answer here`]),
  ];
  return `${own.length === 0 ? 'Our functions' : `Your ${listed(own)} and our ${listed(ours)}`} did it: ${reasons.join('; ')}.`;
}

function readBy({ drawingModel, imagesFrom, passing }: LessonContent): string {
  const learned = `It learned once more for this, from images (${imagesFrom}) prepared like your drawing.`;
  if (drawingModel.isOwn) {
    return `Your drawing is read by your train(). ${learned}`;
  }
  return passing.includes('train')
    ? `Your drawing is read by our train(): yours passes, but did not learn from images prepared like your drawing.`
    : `Your drawing is read by our train(): yours does not pass yet. ${learned}`;
}

function listed(names: readonly string[]): string {
  const calls = names.map((name) => `${name}()`);
  return calls.length < 2 ? calls.join('') : `${calls.slice(0, -1).join(', ')} and ${calls.at(-1)}`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
