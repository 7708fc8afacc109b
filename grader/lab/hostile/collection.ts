import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attempt } from './attempt.ts';
import { type Fixture, fixtures } from './fixture.ts';
import { generatedAttempts } from './generated.ts';

/** The whole collection: the fixtures by class, then what code generates. */
export function attempts(): readonly Attempt[] {
  return [...fixtures().map(fromFile), ...generatedAttempts()];
}

function fromFile({ text, ...fixture }: Fixture): Attempt {
  return {
    ...fixture,
    write({ folder, marker, port }) {
      const armed = text.replaceAll('__MARKER__', marker).replaceAll('__PORT__', `${port}`);
      writeFileSync(join(folder, `${fixture.exercise}.ts`), armed);
    },
  };
}
