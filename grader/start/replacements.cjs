'use strict';
const { readdirSync } = require('node:fs');
const path = require('node:path');

/** The programs of the product, which a bundle has as far as they are there. They wait for nothing at their top level. */
exports.PROGRAMS = ['grader/cli.ts', 'grader/class/work/worker.ts'];

/** The ids of the exercises: as `exerciseFolders` finds them. */
exports.exerciseIds = function exerciseIds(root) {
  return readdirSync(path.join(root, 'grader', 'catalogue'))
    .filter((name) => /^\d\d-[a-z0-9-]+$/.test(name))
    .sort();
};

/**
 * Files that look for others when they are loaded, or build something from them: in the bundle that is done already, so
 * nothing has to be waited for.
 *
 * @param ids of the exercises
 * @param guest the script of the untrusted end
 * @returns by path inside the kit, the text that stands for the file in the bundle
 */
exports.replacements = function replacements(ids, guest) {
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
    'grader/sandbox/process/guest-script.ts': `export const guestScript = async () => ${JSON.stringify(guest)};`,
  };
};

function table(ids) {
  return `const modules = { ${ids.map((id, i) => `'${id}': module${i}`).join(', ')} };`;
}
