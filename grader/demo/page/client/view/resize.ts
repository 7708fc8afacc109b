/** Calls the last function that was given for an element when the window changes its width. */
export function onResize(element: Element, redraw: () => void): void {
  if (REDRAWS.size === 0) {
    addEventListener('resize', () => {
      for (const [shown, again] of REDRAWS) {
        // In a hidden chapter nothing has a width.
        if (shown.clientWidth > 0) {
          again();
        }
      }
    });
  }
  REDRAWS.set(element, redraw);
}

const REDRAWS = new Map<Element, () => void>();
