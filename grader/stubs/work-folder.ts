import type { Exercise } from '../model/exercise.ts';
import { typedCommand } from '../system/typed-command.ts';
import { exerciseTable } from './readme-table.ts';

/** What is beside `exercises/` in the folder of a student: texts, by file name. */
export function workFolderFiles(exercises: readonly Exercise[]): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', readme(exercises)],
    ['tsconfig.json', TSCONFIG],
    ['.gitignore', 'node_modules/\n.student/\ndata/mnist/\n'],
  ]);
}

function readme(exercises: readonly Exercise[]): string {
  return `# Learning does the guessing

Small exercises on how machine learning works. Each file in \`exercises/\` begins with a story; write its functions, and
ask the grader what it thinks. It shows what it called, what it expected, what it received, and what to try.

| type this, here | and you get |
|---|---|
| \`${typedCommand('grade')}\` | points for all exercises, and what to do next |
| \`${typedCommand('grade', '02')}\` | one exercise |
| \`${typedCommand('hint')}\` | a hint for the exercise you are at; asked again, the next one |
| \`${typedCommand('list')}\` | where you stand |
| \`${typedCommand('practice')}\` | graded again at each save |
| \`${typedCommand('reset')}\` | a fresh start for an exercise; a copy of what you had is kept |
| \`${typedCommand('demo')}\` | watch it learn, with your own functions |
| \`${typedCommand('data')}\` | the real MNIST, for the demo: digits that people wrote |

${exerciseTable(exercises)}

A newer version: install it, then \`${typedCommand('init', '.')}\` here. Files with work of yours stay as they are.
`;
}

/** For editors only: a file imports `./types.ts`, and nothing is built. */
const TSCONFIG = `${JSON.stringify(
  {
    compilerOptions: {
      target: 'es2023',
      lib: ['es2023', 'dom'],
      module: 'esnext',
      moduleResolution: 'bundler',
      noEmit: true,
      strict: true,
      allowImportingTsExtensions: true,
      skipLibCheck: true,
      types: [],
    },
    include: ['exercises'],
  },
  null,
  2,
)}\n`;
