import type { ChangedDrawings, KeptDrawings } from '../content.ts';

/** Posts what changed, one change after the other. What did not arrive goes with the next change. */
export class DrawingsPost {
  readonly #address: string;
  #waiting: ChangedDrawings = { add: [], forget: [] };
  #last: Promise<unknown> = Promise.resolve();

  constructor(address: string) {
    this.#address = address;
  }

  /**
   * @param forget drawings to forget, those that wait to be added among them
   * @returns what is kept now, by the server; `failed` if it did not arrive, `outdated` if a later change goes in its place
   */
  send({ add, forget }: ChangedDrawings): Promise<KeptDrawings | 'failed' | 'outdated'> {
    const { add: added, forget: forgotten } = this.#waiting;
    const change: ChangedDrawings = {
      add: [...added.filter((drawing) => !forget.includes(drawing)), ...add].slice(-MOST),
      forget: [...forgotten, ...forget].slice(-MOST),
    };
    this.#waiting = change;
    const sending = this.#last.then(() => this.#post(change));
    this.#last = sending;
    return sending;
  }

  async #post(change: ChangedDrawings): Promise<KeptDrawings | 'failed' | 'outdated'> {
    if (this.#waiting !== change) {
      return 'outdated'; // A later one has all that this one had.
    }
    const kept = await reply(this.#address, change);
    if (this.#waiting !== change) {
      return 'outdated';
    }
    if (kept === null) {
      return 'failed';
    }
    this.#waiting = { add: [], forget: [] };
    return kept;
  }
}

/** As many as one post may hold of each. */
const MOST = 200;

/** Null if it did not arrive. */
async function reply(address: string, change: ChangedDrawings): Promise<KeptDrawings | null> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(change),
    });
    return response.ok ? ((await response.json()) as KeptDrawings) : null;
  } catch {
    return null;
  }
}
