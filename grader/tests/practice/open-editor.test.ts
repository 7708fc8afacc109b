import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { editorOf, openEditor } from '../../practice/open-editor.ts';
import { folderWith } from '../commands/run-cli.ts';

test.each([
  ['nothing is known', {}, null],
  ['VISUAL is empty', { VISUAL: '  ' }, null],
  [
    'a terminal of VS Code',
    { TERM_PROGRAM: 'vscode' },
    { command: 'code --reuse-window', ownsTerminal: false },
  ],
  ['vim', { VISUAL: 'vim', TERM_PROGRAM: 'vscode' }, { command: 'vim', ownsTerminal: true }],
  [
    'a path with options',
    { VISUAL: '/usr/bin/nano -l' },
    { command: '/usr/bin/nano -l', ownsTerminal: true },
  ],
  ['a window of its own', { VISUAL: 'code --wait' }, { command: 'code --wait', ownsTerminal: false }],
  [
    'a window of its own, in quotes',
    { VISUAL: '"C:\\Program Files\\VS Code\\code.cmd" -r' },
    { command: '"C:\\Program Files\\VS Code\\code.cmd" -r', ownsTerminal: false },
  ],
])('%s', (_, env, editor) => {
  expect(editorOf(env)).toEqual(editor);
});

test.skipIf(process.platform === 'win32')(
  'gives the editor the file, however strange its path is',
  async () => {
    const folder = folderWith({ 'a $(touch oops) "b/02.ts': '' });
    const [file, seen] = [join(folder, 'a $(touch oops) "b', '02.ts'), join(folder, 'seen')];
    const command = `sh -c 'printf %s "$1" > ${seen}' sh`;
    expect(await openEditor({ command, ownsTerminal: false }, file)).toBe(true);
    await vi.waitFor(() => expect(readFileSync(seen, 'utf8')).toBe(file));
  },
);

test('an editor that is not there', async () => {
  expect(await openEditor({ command: 'no-such-editor', ownsTerminal: true }, 'x.ts')).toBe(false);
});
