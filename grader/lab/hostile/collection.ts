import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attempt } from './attempt.ts';
import { type Fixture, fixtures } from './fixture.ts';
import { made } from './generated.ts';

/** The whole collection, in the order of its classes. */
export function attempts(): readonly Attempt[] {
  return [...fixtures().map(fromFile), ...made()];
}

function fromFile({ text, ...fixture }: Fixture): Attempt {
  return {
    ...fixture,
    put({ folder, marker, port }) {
      const armed = text.replaceAll('__MARKER__', marker).replaceAll('__PORT__', `${port}`);
      writeFileSync(join(folder, `${fixture.exercise}.ts`), armed);
    },
  };
}
