/** Images are 28 x 28. */
export const SIDE = 28;

/** Draws ink (0 to 1) in the colour of text on that of the page. */
export function drawInk(canvas: HTMLCanvasElement, ink: ArrayLike<number>): void {
  const { context, cell } = begin(canvas);
  context.fillStyle = colour('--text');
  for (let i = 0; i < SIDE * SIDE; i += 1) {
    const value = ink[i] as number;
    if (value > 0.01) {
      context.globalAlpha = Math.min(1, value);
      fillCell(context, i, cell);
    }
  }
  context.globalAlpha = 1;
}

/**
 * Draws what speaks for a three as full squares, and what speaks for a seven as discs, in two colours; the stronger, the darker.
 *
 * @param faintest the least strength of a value that is not 0
 */
export function drawVotes(canvas: HTMLCanvasElement, values: ArrayLike<number>, { faintest = 0 } = {}): void {
  const { context, cell } = begin(canvas);
  const most = largest(values);
  for (let i = 0; i < SIDE * SIDE; i += 1) {
    const value = values[i] as number;
    const strength = most === 0 ? 0 : Math.min(1, Math.abs(value) / most);
    if (strength > (faintest === 0 ? 0.02 : 0)) {
      context.globalAlpha = Math.max(faintest, strength ** 0.7);
      context.fillStyle = colour(value > 0 ? '--three' : '--seven');
      if (value > 0) {
        fillCell(context, i, cell);
      } else {
        context.beginPath();
        context.arc(((i % SIDE) + 0.5) * cell, (Math.floor(i / SIDE) + 0.5) * cell, cell * 0.46, 0, 7);
        context.fill();
      }
    }
  }
  context.globalAlpha = 1;
}

/** Draws the edge between pixels above a level and those below it, whole or dashed. */
export function drawOutline(
  canvas: HTMLCanvasElement,
  values: ArrayLike<number>,
  level: number,
  dashes: readonly number[],
): void {
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  const cell = canvas.width / SIDE;
  const isIn = (x: number, y: number) =>
    x >= 0 && x < SIDE && y >= 0 && y < SIDE && (values[y * SIDE + x] as number) > level;
  context.beginPath();
  for (let i = 0; i < SIDE; i += 1) {
    for (let edge = 0; edge <= SIDE; edge += 1) {
      if (isIn(i, edge - 1) !== isIn(i, edge)) {
        context.moveTo(i * cell, edge * cell);
        context.lineTo((i + 1) * cell, edge * cell);
      }
      if (isIn(edge - 1, i) !== isIn(edge, i)) {
        context.moveTo(edge * cell, i * cell);
        context.lineTo(edge * cell, (i + 1) * cell);
      }
    }
  }
  context.strokeStyle = colour('--text');
  context.lineWidth = 2;
  context.setLineDash([...dashes]);
  context.stroke();
  context.setLineDash([]);
}

/** Words in an empty picture: it is not broken, only waiting. */
export function drawHint(canvas: HTMLCanvasElement, words: string): void {
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.fillStyle = colour('--quiet');
  context.font = `${Math.round(canvas.width / 13)}px system-ui, sans-serif`;
  context.textAlign = 'center';
  context.fillText(words, canvas.width / 2, canvas.height / 2);
}

/** Frames one pixel. */
export function markPixel(canvas: HTMLCanvasElement, pixel: number): void {
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  const cell = canvas.width / SIDE;
  context.lineWidth = Math.max(2, cell / 4);
  context.strokeStyle = colour('--text');
  context.strokeRect((pixel % SIDE) * cell, Math.floor(pixel / SIDE) * cell, cell, cell);
}

/** The colour that a theme's variable has now. */
export function colour(name: string): string {
  const { colorScheme } = document.documentElement.style;
  const key = `${name} ${colorScheme} ${matchMedia('(prefers-color-scheme: dark)').matches}`;
  const known = COLOURS.get(key);
  if (known !== undefined) {
    return known;
  }
  const probe = document.createElement('i');
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  COLOURS.set(key, found);
  return found;
}

const COLOURS = new Map<string, string>();

/** Calls this whenever the colours change. */
export function onColoursChange(redraw: () => void): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
}

/** Which pixel of an image is at a place on the screen. */
export function pixelAt(
  canvas: HTMLCanvasElement,
  { clientX, clientY }: { clientX: number; clientY: number },
): number {
  const box = canvas.getBoundingClientRect();
  const along = (at: number, from: number, length: number) =>
    Math.max(0, Math.min(SIDE - 1, Math.floor(((at - from) / length) * SIDE)));
  return along(clientY, box.top, box.height) * SIDE + along(clientX, box.left, box.width);
}

/** The pixel that an arrow key leads to, or null if the key is none. */
export function pixelBeside(pixel: number, key: string): number | null {
  const [x, y] = [pixel % SIDE, Math.floor(pixel / SIDE)];
  const [dx, dy] = ARROWS[key] ?? [0, 0];
  const inside = (at: number) => Math.max(0, Math.min(SIDE - 1, at));
  return key in ARROWS ? inside(y + dy) * SIDE + inside(x + dx) : null;
}

/** Left, right, up, down, as steps. */
export const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

function begin(canvas: HTMLCanvasElement) {
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.clearRect(0, 0, canvas.width, canvas.height);
  return { context, cell: canvas.width / SIDE };
}

function fillCell(context: CanvasRenderingContext2D, i: number, cell: number): void {
  context.fillRect((i % SIDE) * cell, Math.floor(i / SIDE) * cell, cell, cell);
}

function largest(values: ArrayLike<number>): number {
  let most = 0;
  for (let i = 0; i < values.length; i += 1) {
    most = Math.max(most, Math.abs(values[i] as number));
  }
  return most;
}
