import { sanitize } from '../text/sanitize.ts';

/** Lines of a printed stack that belong to the guest, which is a `data:` URL. */
const GUEST_FRAME = /\n *at [^\n]*data:application\/javascript;base64,[^\n]*/g;

/** What student code printed. Of each function as much is kept, whatever the others print. */
export class Printed {
  readonly #limit: number;
  readonly #texts = new Map<string, string>();

  /** @param limit characters kept of each function */
  constructor(limit: number) {
    this.#limit = limit;
  }

  add(owner: string, text: string): void {
    const before = this.#texts.get(owner) ?? '';
    if (text !== '' && before.length <= this.#limit) {
      this.#texts.set(owner, before + text.slice(0, this.#limit + 1));
    }
  }

  /** All of it since the last call of this, cut and safe to show. */
  take(): string {
    const texts = [...this.#texts.values()];
    this.#texts.clear();
    return texts.map((text) => sanitize(text.replace(GUEST_FRAME, ''), this.#limit)).join('');
  }
}
