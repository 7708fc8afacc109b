'use strict';
const { readdirSync } = require('node:fs');
const path = require('node:path');

/**
 * The files that find others by the names of folders, as they stand in the bundle: there, what they find is imported by
 * name, so that nothing has to be waited for.
 */

/** The ids of the exercises: as `exerciseFolders` finds them. */
exports.exerciseIds = function exerciseIds(root) {
  return readdirSync(path.join(root, 'grader', 'catalogue'))
    .filter((name) => /^\d\d-[a-z0-9-]+$/.test(name))
    .sort();
};

/** By path inside the kit: the text that stands for the file in the bundle. */
exports.replacements = function replacements(ids) {
  return {
    'grader/catalogue/index.ts': [
      "import { exerciseFolders } from './exercise-folders.ts';",
      "import { exercisesOf } from './find-exercises.ts';",
      ...ids.map((id, i) => `import * as module${i} from './${id}/exercise.ts';`),
      table(ids),
      'export const catalogue = exercisesOf(exerciseFolders().map(({ id }) => ({ id, module: modules[id] })));',
    ].join('\n'),
    'grader/catalogue/solutions.ts': [
      ...ids.map((id, i) => `import * as module${i} from '../../solutions/${id}.ts';`),
      table(ids),
      'export const solutions = modules;',
    ].join('\n'),
  };
};

function table(ids) {
  return `const modules = { ${ids.map((id, i) => `'${id}': module${i}`).join(', ')} };`;
}
