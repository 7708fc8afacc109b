import type { TableRow } from './rows.ts';

/**
 * Puts rows into a table: the first ones at once, the others in pieces, one a frame, so that a sort never waits for thousands
 * of them.
 */
export function placeRows(body: HTMLTableSectionElement): (rows: readonly TableRow[], most: number) => void {
  let frame = 0;
  return (rows, most) => {
    cancelAnimationFrame(frame);
    const elements = rows.slice(0, most).map(({ element }) => element);
    body.replaceChildren(...elements.slice(0, FIRST_ROWS));
    const add = (start: number) => {
      if (start < elements.length) {
        frame = requestAnimationFrame(() => {
          body.append(...elements.slice(start, start + FIRST_ROWS));
          add(start + FIRST_ROWS);
        });
      }
    };
    add(FIRST_ROWS);
  };
}

/** That many are shown until somebody asks for more. */
export const FIRST_ROWS = 100;
