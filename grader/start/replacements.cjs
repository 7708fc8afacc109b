'use strict';
const { readdirSync } = require('node:fs');
const path = require('node:path');

/** The programs of the product, which a bundle has as far as they are there. They wait for nothing at their top level. */
exports.PROGRAMS = ['grader/cli.ts', 'grader/class/work/worker.ts', 'grader/practice/grading/grader.ts'];

/** The ids of the exercises: as `exerciseFolders` finds them. */
exports.exerciseIds = function exerciseIds(root) {
  return readdirSync(path.join(root, 'grader', 'catalogue'))
    .filter((name) => /^\d\d-[a-z0-9-]+$/.test(name))
    .sort();
};

/**
 * What some files look for, or build, when they are loaded: in the bundle that is done already, so nothing has to be
 * waited for.
 *
 * @param ids of the exercises
 * @param guest the script of the untrusted end
 * @returns by path inside the kit: the code that is replaced, by what, and the imports that this needs
 */
exports.replacements = function replacements(ids, guest) {
  const modules = `{ ${ids.map((id, i) => `'${id}': module${i}`).join(', ')} }`;
  const importing = (pathOf) => ids.map((id, i) => `import * as module${i} from '${pathOf(id)}';`).join(' ');
  return {
    'grader/catalogue/index.ts': {
      code: 'await findExercises()',
      by: `exercisesOf(exerciseFolders().map(({ id }) => ({ id, module: (${modules})[id] })))`,
      imports: [
        "import { exerciseFolders } from './exercise-folders.ts';",
        "import { exercisesOf } from './find-exercises.ts';",
        importing((id) => `./${id}/exercise.ts`),
      ].join(' '),
    },
    'grader/catalogue/solutions.ts': {
      code: 'await findSolutions()',
      by: modules,
      imports: importing((id) => `../../solutions/${id}.ts`),
    },
    'grader/sandbox/process/guest-script.ts': {
      code: '= buildGuest;',
      by: `= async () => ${JSON.stringify(guest)};`,
      imports: '',
    },
  };
};
