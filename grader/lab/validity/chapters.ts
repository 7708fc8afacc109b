import type { Chapter } from './chapter.ts';
import { diagnosis } from './diagnosis.ts';
import { falseAlarms } from './false-alarms.ts';
import { misses } from './misses.ts';
import { mutation } from './mutation.ts';
import { reading } from './reading.ts';
import { shares } from './shares.ts';
import { statistics } from './statistics.ts';

/** All chapters, in the order of the document. */
export const chapters: readonly Chapter[] = [
  falseAlarms,
  misses,
  shares,
  statistics,
  mutation,
  diagnosis,
  reading,
];
