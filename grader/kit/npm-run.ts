import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether `npm run <command>` of this kit started this process; not another kit's script that calls this one. */
export function isNpmRun(command: string, env: Environment = process.env): boolean {
  return env.npm_lifecycle_event === command && isOurs(env.npm_package_json);
}

function isOurs(packageFile: string | undefined): boolean {
  try {
    return (
      packageFile !== undefined && realpathSync(packageFile) === realpathSync(join(ROOT, 'package.json'))
    );
  } catch {
    return false;
  }
}
