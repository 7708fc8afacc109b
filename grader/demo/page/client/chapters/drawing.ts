import { prepareDrawing } from '../../../../../data/prepare-drawing.ts';
import type { ChangedDrawings, KeptDrawing, LessonContent } from '../content.ts';
import { type Reading, read } from '../maths/reading.ts';
import { base64Of, bytesOf } from '../unpack.ts';
import { drawingPad } from '../view/drawing-pad.ts';
import { button, byId, html, setTexts } from '../view/elements.ts';
import { drawHint, drawInk, drawVotes, onColoursChange } from '../view/picture.ts';
import { verdictText } from '../view/verdict-text.ts';
import { voteMeter } from '../view/vote-meter.ts';
import { DrawingsPost } from './post-drawings.ts';

/** Draw a digit, and see what the model makes of it. */
export function openDrawing(content: LessonContent): void {
  const { drawingModel: model, drawingsAddress } = content;
  let kept: readonly KeptDrawing[] = content.drawings;
  const post = drawingsAddress === null ? null : new DrawingsPost(drawingsAddress);
  let prepared: Uint8Array | null = null;
  let isScheduled = false;
  const meter = voteMeter(byId('draw-meter'), model);

  const pad = drawingPad(byId<HTMLCanvasElement>('draw-pad'), (words) => {
    setTexts({ 'draw-pen': words });
    schedule();
  });
  // However many points a stroke gets, it is read once a frame.
  function schedule(): void {
    if (!isScheduled) {
      isScheduled = true;
      requestAnimationFrame(() => {
        isScheduled = false;
        show();
      });
    }
  }
  const show = () => {
    prepared = prepareDrawing(pad.grey());
    const ink = Float32Array.from(prepared ?? new Uint8Array(784), (byte) => byte / 255);
    const reading = prepared === null ? null : read(model, ink);
    drawInk(byId('draw-prepared'), ink);
    drawVotes(byId('draw-products'), reading?.products ?? new Float64Array(784));
    if (reading === null) {
      drawHint(byId('draw-prepared'), 'waits for ink');
      drawHint(byId('draw-products'), 'waits for ink');
    }
    meter.draw(reading?.vote ?? null);
    setTexts(readingTexts(reading, model.bias, model.threshold));
    byId('draw-says').dataset.says = reading === null ? '' : reading.isSure ? String(reading.says) : 'unsure';
    for (const id of ['draw-is-3', 'draw-is-7']) {
      byId<HTMLButtonElement>(id).disabled = prepared === null;
    }
  };
  const showKept = () => {
    const right = kept.filter((drawing) => read(model, inkOf(drawing)).says === drawing.is).length;
    setTexts({
      'kept-says':
        kept.length === 0
          ? 'None kept yet. Say what you drew, and it is kept.'
          : `Of your ${kept.length} drawing${kept.length === 1 ? '' : 's'} it reads ${right} rightly.`,
    });
    byId('kept-images').replaceChildren(
      ...kept.slice(-MOST_SHOWN).map((drawing) => keptImage(drawing, read(model, inkOf(drawing)))),
    );
    byId<HTMLButtonElement>('kept-save').hidden = drawingsAddress !== null || kept.length === 0;
    byId<HTMLButtonElement>('kept-forget').hidden = kept.length === 0;
  };
  const keep = async (is: 3 | 7) => {
    if (prepared === null) {
      return;
    }
    const drawing: KeptDrawing = { is, pixels: base64Of(prepared) };
    kept = [...kept, drawing].slice(-MOST_KEPT);
    pad.clear();
    showKept();
    byId('draw-pad').focus();
    await send({ add: [drawing], forget: [] }, 'Kept in .student/drawings.json.');
  };
  const send = async (change: ChangedDrawings, done: string) => {
    const reply = await post?.send(change);
    if (reply === 'failed') {
      setTexts({ 'kept-note': NOT_SENT });
    } else if (reply !== undefined && reply !== 'outdated') {
      // With what other pages have kept meanwhile.
      kept = reply.drawings;
      showKept();
      setTexts({ 'kept-note': reply.note ?? done });
    }
  };

  button('draw-undo', pad.undo);
  button('draw-clear', pad.clear);
  button('draw-is-3', () => void keep(3));
  button('draw-is-7', () => void keep(7));
  button('kept-save', () => download(kept));
  button('kept-forget', () => {
    const forget = kept;
    kept = [];
    showKept();
    byId('draw-pad').focus();
    void send({ add: [], forget }, 'Forgotten.');
  });
  onColoursChange(() => {
    show();
    showKept();
  });
  show();
  showKept();
  setTexts({ 'kept-note': content.drawingsNote ?? '' });
}

const MOST_SHOWN = 12;
/** How many are kept: the last ones. */
const MOST_KEPT = 200;
const NOT_SENT =
  'That could not be written to the file: see what the terminal says. Has the program there ended? Start it again, and reload.';

function readingTexts(reading: Reading | null, bias: number, threshold: number): Record<string, string> {
  if (reading === null) {
    return {
      'draw-says': 'Draw a 3 or a 7.',
      'draw-why': 'Each pixel of your ink will vote for a 3 or a 7, and the sum decides.',
    };
  }
  const { says, isSure, products } = reading;
  return {
    'draw-says': isSure ? `It says ${says}.` : `Not sure: rather a ${says}.`,
    'draw-why': verdictText(products, bias, threshold),
  };
}

function inkOf({ pixels }: KeptDrawing): Float32Array {
  return Float32Array.from(bytesOf(pixels), (byte) => byte / 255);
}

function keptImage(drawing: KeptDrawing, { says }: Reading): HTMLElement {
  const canvas = html('canvas', {
    width: '56',
    height: '56',
    role: 'img',
    'aria-label': `a ${drawing.is}, read as a ${says}`,
  });
  drawInk(canvas, inkOf(drawing));
  return html(
    'figure',
    { class: says === drawing.is ? 'kept' : 'kept misread' },
    canvas,
    html('figcaption', {}, says === drawing.is ? `${drawing.is} ✓` : `${drawing.is}, says ${says}`),
  );
}

function download(kept: readonly KeptDrawing[]): void {
  const address = URL.createObjectURL(
    new Blob([JSON.stringify({ drawings: kept })], { type: 'application/json' }),
  );
  const link = html('a', { href: address, download: 'drawings.json' });
  link.click();
  URL.revokeObjectURL(address);
}
