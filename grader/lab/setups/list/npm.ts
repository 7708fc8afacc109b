import type { Setup } from '../setup.ts';

const needs = ['npm'] as const;

/** What npm does with the command line. */
export const NPM: readonly Setup[] = [
  {
    name: 'npm keeps --submission for itself',
    needs,
    script: 'npm run --silent grade --submission=solutions --min-score=60',
    exit: 2,
    says: /npm run grade -- --submission/,
  },
  {
    name: 'npm keeps --format for itself',
    needs,
    script: 'npm run --silent grade --format json 02',
    exit: 2,
    says: /npm run grade -- /,
  },
  {
    name: 'npm keeps --replay for itself',
    needs,
    script: 'npm run --silent grade --replay=02/sum-of-products/c293p/e0',
    exit: 2,
    says: /npm run grade -- --replay/,
  },
  {
    name: 'npm prints before the JSON',
    needs,
    script: 'npm run grade -- 02 --format json > $BOX/out',
    exit: 0,
    says: /--silent/,
  },
  {
    name: 'npm is silent',
    needs,
    script: 'npm run --silent grade -- 02 --format json',
    exit: 0,
    says: /^\{\n/,
  },
];
