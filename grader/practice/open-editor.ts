import { spawn } from 'node:child_process';

type Environment = Readonly<Record<string, string | undefined>>;

/** How a file is opened: a program that takes over the terminal until it ends, or one with a window of its own. */
export interface Editor {
  readonly command: string;
  readonly ownsTerminal: boolean;
}

/** `$VISUAL`, else the editor in whose terminal this runs; null if neither is known. */
export function editorOf(env: Environment = process.env): Editor | null {
  const visual = env.VISUAL?.trim();
  if (visual) {
    const program = /^(?:"([^"]+)"|(\S+))/.exec(visual);
    const name = (program?.[1] ?? program?.[2] ?? '').split(/[\\/]/).at(-1) ?? '';
    return { command: visual, ownsTerminal: !HAVE_WINDOWS.test(name) };
  }
  return env.TERM_PROGRAM === 'vscode' ? { command: 'code --reuse-window', ownsTerminal: false } : null;
}

const HAVE_WINDOWS =
  /^(?:code|code-insiders|codium|cursor|windsurf|subl|atom|zed|zeditor|gedit|kate|mate|bbedit|gvim|mvim|notepad|notepad\+\+|idea|webstorm|open|xdg-open)(?:\.(?:exe|cmd))?$/i;

/**
 * Opens a file in an editor.
 *
 * @returns whether it could be started; for one that owns the terminal, once it has ended
 */
export function openEditor({ command, ownsTerminal }: Editor, file: string): Promise<boolean> {
  const isWindows = process.platform === 'win32';
  // What the student has set is a command, perhaps with options. The path is no part of it.
  const [program, args] = isWindows
    ? [`${command} "${file}"`, []]
    : ['sh', ['-c', `exec ${command} "$1"`, 'sh', file]];
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ownsTerminal ? 'inherit' : 'ignore',
      detached: !ownsTerminal && !isWindows,
      shell: isWindows,
      windowsHide: true,
    });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0 || (ownsTerminal && code !== NOT_FOUND)));
    if (!ownsTerminal) {
      child.unref();
      // A window that stays open has been opened.
      setTimeout(() => resolve(true), STARTED_MS).unref();
    }
  });
}

/** What a shell says of a command that there is not. */
const NOT_FOUND = 127;
const STARTED_MS = 2_000;
