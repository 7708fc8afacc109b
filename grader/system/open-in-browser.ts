import { type SpawnOptions, spawn } from 'node:child_process';

/**
 * Opens an address in the browser of whoever sits at this machine.
 *
 * @param url `http://…` or `file://…`
 * @returns whether something took it; never throws. Without a screen nothing is tried
 */
export async function openInBrowser(
  url: string,
  { platform, environment }: Machine = { platform: process.platform, environment: process.env },
): Promise<boolean> {
  for (const [program, ...words] of /^(https?|file):/.test(url) ? openers(url, platform, environment) : []) {
    if (await run(program, words)) {
      return true;
    }
  }
  return false;
}

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

type Command = readonly [program: string, ...words: string[]];

function openers(url: string, platform: Machine['platform'], environment: Machine['environment']): Command[] {
  const { BROWSER, DISPLAY, WAYLAND_DISPLAY, WSL_DISTRO_NAME } = environment;
  // Editors that work on another machine set it to what opens a page on the screen in front of you.
  const own: Command[] = BROWSER ? [[BROWSER, url]] : [];
  if (platform === 'darwin') {
    return [...own, ['open', url]];
  }
  if (platform === 'win32') {
    return [...own, ['rundll32', 'url.dll,FileProtocolHandler', url]];
  }
  const ofWindows: Command[] = WSL_DISTRO_NAME
    ? [
        ['wslview', url],
        ['rundll32.exe', 'url.dll,FileProtocolHandler', url],
      ]
    : [];
  // Without a screen it would start a browser for the terminal, which is in use.
  const ofDesktop: Command[] = DISPLAY || WAYLAND_DISPLAY ? [['xdg-open', url]] : [];
  return [...own, ...ofWindows, ...ofDesktop];
}

/** True if it ended well, or still runs after a while: some openers are the browser itself. */
function run(program: string, words: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const child = spawn(program, words, DETACHED);
      const timer = setTimeout(() => resolve(true), STILL_RUNNING_MS).unref();
      const end = (isWell: boolean) => {
        clearTimeout(timer);
        resolve(isWell);
      };
      child.on('error', () => end(false));
      child.on('exit', (code) => end(code === 0));
      child.unref();
    } catch {
      resolve(false);
    }
  });
}

/** It outlives this process, and neither reads nor writes the terminal. */
const DETACHED: SpawnOptions = { detached: true, stdio: 'ignore', windowsHide: true };

const STILL_RUNNING_MS = 3_000;
