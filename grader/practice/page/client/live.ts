import { morphChildren } from './morph.ts';

/** What the server sends when something has changed. */
interface Report {
  readonly title: string;
  /** The id of the exercise that the student is at. */
  readonly current: string | null;
  /** The page, as the server makes it: what a student has written is text in it. */
  readonly html: string;
}

const page = document.getElementById('page') as HTMLElement;
const lost = document.getElementById('lost') as HTMLElement;
let source: EventSource | null = null;
let current: string | null | undefined;

listen();
// A browser keeps a few connections only, so a page that nobody sees gives its own back.
document.addEventListener('visibilitychange', () => (document.hidden ? stop() : listen()));
// The event of a fold does not rise from it.
document.addEventListener('toggle', ({ target }) => rememberHint(target), true);

function listen(): void {
  if (source !== null) {
    return;
  }
  source = new EventSource('events');
  source.addEventListener('open', () => {
    lost.textContent = '';
  });
  source.addEventListener('error', sayLost);
  source.addEventListener('ended', () => {
    source?.close();
    sayLost();
  });
  source.addEventListener('report', ({ data }) => show(JSON.parse(data as string) as Report));
}

function sayLost(): void {
  lost.textContent = 'Practice has ended. This is what it showed last.';
}

function stop(): void {
  source?.close();
  source = null;
}

function show({ title, current: now, html }: Report): void {
  const made = new DOMParser().parseFromString(html, 'text/html').body;
  morphChildren(page, made);
  document.title = title;
  if (current !== undefined && current !== now) {
    scrollTo({ top: 0 });
  }
  current = now;
}

function rememberHint(fold: EventTarget | null): void {
  if (fold instanceof HTMLDetailsElement && fold.open && fold.dataset.hint !== undefined) {
    const { hint, exercise } = fold.dataset;
    void fetch('hint', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ exercise, number: Number(hint) }),
    }).catch(() => {});
  }
}
