import type { Setup } from '../setup.ts';
import { FILES } from './files.ts';
import { NPM } from './npm.ts';
import { PACKAGES } from './packages.ts';
import { PLACES } from './places.ts';
import { SANDBOX } from './sandbox.ts';
import { SURROUNDINGS } from './surroundings.ts';

export const SETUPS: readonly Setup[] = [
  ...PACKAGES,
  ...SURROUNDINGS,
  ...PLACES,
  ...FILES,
  ...SANDBOX,
  ...NPM,
];
