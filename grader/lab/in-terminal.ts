import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

export interface InTerminalOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly columns?: number;
  readonly rows?: number;
}

/** Whether programs can be given a terminal here: it takes the program `script` of Linux. */
export const HAS_TERMINALS =
  process.platform === 'linux' && spawnSync('script', ['--version'], { encoding: 'utf8' }).status === 0;

/** A program in a terminal of its own, with what that shows. It understands what the practice screen writes. */
export class InTerminal {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #rows: string[] = [];
  readonly #ended: Promise<number>;
  readonly #waiting = new Set<() => void>();
  #unread = '';
  /** All that was written, without colours and the like. */
  said = '';

  /** @param command for the shell */
  constructor(command: string, { cwd, env = process.env, columns = 80, rows = 24 }: InTerminalOptions) {
    const inside = `stty cols ${columns} rows ${rows}; exec ${command}`;
    this.#child = spawn('script', ['-qefc', inside, '/dev/null'], { cwd, env });
    this.#child.stdin.on('error', () => {});
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => this.#read(text));
    this.#ended = new Promise((resolve) => {
      this.#child.once('close', (code) => {
        resolve(code ?? -1);
        this.#wake();
      });
    });
  }

  /** The exit code. */
  get ended(): Promise<number> {
    return this.#ended;
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** What stands on the screen. */
  get screen(): string {
    return this.#rows.map((row) => (row ?? '').trimEnd()).join('\n');
  }

  type(keys: string): void {
    this.#child.stdin.write(keys);
  }

  /** Waits until something holds; false if it does not within this time. It looks whenever something is written. */
  async until(holds: () => boolean, milliseconds: number): Promise<boolean> {
    const end = performance.now() + milliseconds;
    while (!holds()) {
      const left = end - performance.now();
      if (left <= 0) {
        return false;
      }
      await new Promise<void>((resolve) => {
        const done = () => {
          clearTimeout(timer);
          this.#waiting.delete(done);
          resolve();
        };
        const timer = setTimeout(done, left);
        this.#waiting.add(done);
      });
    }
    return true;
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }

  #wake(): void {
    for (const done of [...this.#waiting]) {
      done();
    }
  }

  #read(text: string): void {
    this.said += stripVTControlCharacters(text);
    this.#unread += text;
    // Each row at its own place, up to the sign that clears the rest of it.
    const ROW = new RegExp(`${ESCAPE}\\[(\\d+);1H(.*?)${ESCAPE}\\[K|${ESCAPE}\\[2J`, 'gs');
    let end = 0;
    for (const match of this.#unread.matchAll(ROW)) {
      const [all, row, content] = match;
      if (row === undefined) {
        this.#rows.length = 0;
      } else {
        this.#rows[Number(row) - 1] = stripVTControlCharacters(content ?? '');
      }
      end = match.index + all.length;
    }
    this.#unread = this.#unread.slice(end).slice(-MOST_UNREAD);
    this.#wake();
  }
}

const ESCAPE = '\u001b';
/** Characters. */
const MOST_UNREAD = 20_000;
