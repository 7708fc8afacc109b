import type { Grey } from '../../../../../data/prepare-drawing.ts';
import { ARROWS, colour, drawHint, onColoursChange } from './picture.ts';

/** Paper to draw on: with mouse or finger, or with the keys. */
export interface DrawingPad {
  /** What is drawn; no ink at all at first. */
  grey(): Grey;
  undo(): void;
  clear(): void;
}

/**
 * Makes a canvas one can draw on. Keys: arrows move the pen (Shift: less far), the space bar puts it down or lifts it, Backspace takes
 * back the last stroke, Delete all of them.
 */
export function drawingPad(canvas: HTMLCanvasElement, onChange: (words: string) => void): DrawingPad {
  const { width, height } = canvas;
  let strokes: Stroke[] = [];
  let pen: Point = [width / 2, height / 4];
  let isDown = false;
  let showsPen = false;
  const paper = document.createElement('canvas');
  [paper.width, paper.height] = [width, height];

  const show = (words: string) => {
    drawStrokes(canvas, strokes, colour('--text'));
    if (strokes.length === 0 && !showsPen) {
      drawHint(canvas, 'draw a 3 or a 7 here');
    }
    if (showsPen) {
      drawPen(canvas, pen, isDown);
    }
    onChange(words);
  };
  const begin = (point: Point) => {
    strokes = [...strokes, [point]];
  };
  const extend = (point: Point) => {
    strokes.at(-1)?.push(point);
  };
  const placeOf = ({ clientX, clientY }: PointerEvent): Point => {
    const box = canvas.getBoundingClientRect();
    return [((clientX - box.left) / box.width) * width, ((clientY - box.top) / box.height) * height];
  };

  canvas.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    canvas.setPointerCapture(event.pointerId);
    [isDown, showsPen] = [false, false];
    begin(placeOf(event));
    show('');
  });
  canvas.addEventListener('pointermove', (event) => {
    if (canvas.hasPointerCapture(event.pointerId)) {
      extend(placeOf(event));
      show('');
    }
  });
  canvas.addEventListener('keydown', (event) => {
    const words = press(event);
    if (words !== null) {
      event.preventDefault();
      showsPen = true;
      show(words);
    }
  });
  /** Does what a key asks for, and says it; null if the key asks for nothing. */
  const press = ({ key, shiftKey }: KeyboardEvent): string | null => {
    const arrow = ARROWS[key];
    if (arrow !== undefined) {
      const far = shiftKey ? 3 : 12;
      const inside = (at: number, most: number) => Math.max(10, Math.min(most - 10, at));
      pen = [inside(pen[0] + far * arrow[0], width), inside(pen[1] + far * arrow[1], height)];
      if (isDown) {
        extend(pen);
      }
      return '';
    }
    if (key === ' ') {
      isDown = !isDown;
      if (isDown) {
        begin(pen);
      }
      return isDown ? 'Pen down.' : 'Pen up.';
    }
    if (key === 'Backspace' || key === 'Delete') {
      strokes = key === 'Delete' ? [] : strokes.slice(0, -1);
      isDown = false;
      return key === 'Delete' ? 'All cleared.' : 'Last stroke taken back.';
    }
    return null;
  };
  const change = (kept: Stroke[]) => {
    [strokes, isDown] = [kept, false];
    show('');
  };
  onColoursChange(() => show(''));
  show('');
  return {
    grey() {
      drawStrokes(paper, strokes, '#000');
      const context = paper.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
      const { data } = context.getImageData(0, 0, width, height);
      return {
        width,
        height,
        bytes: Uint8Array.from({ length: width * height }, (_, i) => data[4 * i + 3] as number),
      };
    },
    undo: () => change(strokes.slice(0, -1)),
    clear: () => change([]),
  };
}

type Point = readonly [x: number, y: number];
type Stroke = Point[];

/** The thickness of the pen, on paper of 280 x 280: as on MNIST's digits, which are 20 high. */
const THICK = 22;

function drawStrokes(canvas: HTMLCanvasElement, strokes: readonly Stroke[], ink: string): void {
  const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.lineWidth = THICK;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.strokeStyle = ink;
  for (const stroke of strokes) {
    context.beginPath();
    for (const [i, [x, y]] of stroke.entries()) {
      if (i === 0) {
        context.moveTo(x, y);
      }
      context.lineTo(x, y);
    }
    context.stroke();
  }
}

/** A ring where the pen is; filled while it is down. */
function drawPen(canvas: HTMLCanvasElement, [x, y]: Point, isDown: boolean): void {
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.beginPath();
  context.arc(x, y, THICK / 2 + 3, 0, 7);
  context.lineWidth = 3;
  context.strokeStyle = colour('--link');
  context.stroke();
  if (isDown) {
    context.beginPath();
    context.arc(x, y, 5, 0, 7);
    context.fillStyle = colour('--link');
    context.fill();
  }
}
