import { join } from 'node:path';
import { isSamePlace } from '../system/is-same-place.ts';
import { ROOT } from './paths.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether `npm run <command>` of this kit started this process; not another kit's script that calls this one. */
export function isNpmRun(command: string, env: Environment = process.env): boolean {
  const { npm_lifecycle_event, npm_package_json = '' } = env;
  return npm_lifecycle_event === command && isSamePlace(npm_package_json, join(ROOT, 'package.json'));
}
