import { availableParallelism } from 'node:os';

/** Maps items to results in the same order, working on as many at once as there are processors. */
export async function mapConcurrently<Item, Done>(
  items: readonly Item[],
  work: (item: Item) => Promise<Done>,
): Promise<readonly Done[]> {
  const done: Done[] = [];
  const waiting = [...items.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      done[next[0]] = await work(next[1]);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return done;
}
