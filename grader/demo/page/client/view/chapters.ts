import { byId } from './elements.ts';

/** A chapter of the page: a section with its id, and its link in the list of chapters. */
export interface ChapterView {
  readonly id: string;
  /** Called when it is shown for the first time. */
  readonly open: () => void;
}

/** Shows one chapter at a time: the one that the address names. */
export function showChapters(chapters: readonly ChapterView[]): void {
  const opened = new Set<string>();
  const show = () => {
    const wanted = chapters.find(({ id }) => `#${id}` === location.hash) ?? (chapters[0] as ChapterView);
    for (const { id } of chapters) {
      byId(id).hidden = id !== wanted.id;
      const link = byId(`to-${id}`);
      if (id === wanted.id) {
        link.setAttribute('aria-current', 'page');
      } else {
        link.removeAttribute('aria-current');
      }
    }
    if (!opened.has(wanted.id)) {
      opened.add(wanted.id);
      wanted.open();
    }
    document.dispatchEvent(new Event('chapter-shown'));
    return wanted.id;
  };
  addEventListener('hashchange', () => {
    const id = show();
    scrollTo(0, 0);
    byId(`${id}-title`).focus();
  });
  show();
}

/** Calls this when another chapter is shown: what runs should stop. */
export function onLeave(id: string, leave: () => void): void {
  document.addEventListener('chapter-shown', () => {
    if (byId(id).hidden) {
      leave();
    }
  });
}
