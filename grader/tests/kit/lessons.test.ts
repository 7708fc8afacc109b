import { expect, test } from 'vitest';
import { lessonsOf, storyIn } from '../../kit/lessons.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';

test('the story is the comment at the head of a file, without its title', () => {
  const file = '// 5 · Apples\r\n//\n// A story.\n//   indented\n//\n// f(1)  is  2\nimport x;\n// no more';
  expect(storyIn(file)).toBe('A story.\n  indented\n\nf(1)  is  2');
  expect(storyIn('import x;')).toBe('');
});

test('every exercise of the course has a story, hints and functions', () => {
  const exercises = loadCatalogue();
  const lessons = lessonsOf(exercises);
  for (const { id, functions, hints } of exercises) {
    expect(lessons.get(id)).toMatchObject({ functions, hints });
    expect(lessons.get(id)?.story.length).toBeGreaterThan(200);
  }
});
