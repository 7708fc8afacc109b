import type { Part } from './chapter.ts';
import { diagnosis } from './diagnosis.ts';
import { falseAlarms } from './false-alarms.ts';
import { misses } from './misses.ts';
import { audit } from './mutation.ts';
import { reading } from './reading.ts';
import { shares } from './shares.ts';
import { statistics } from './statistics.ts';

/** All parts, in the order of the document. */
export const parts: readonly Part[] = [falseAlarms, misses, shares, statistics, audit, diagnosis, reading];
