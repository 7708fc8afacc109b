import * as esbuild from 'esbuild';
import { runEsbuild } from './run-esbuild.ts';

/** Starts the service of esbuild in the background. What keeps it from starting is reported by the first job that needs it. */
export function startEsbuild(): void {
  runEsbuild(() => esbuild.transform('')).catch(() => {});
}
