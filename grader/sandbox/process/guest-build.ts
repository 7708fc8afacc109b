/** How the files of the untrusted end become one script; `grader/start/build-bundle.cjs` reads it, too. */
export const GUEST_BUILD = {
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'neutral',
  target: 'esnext',
  tsconfigRaw: '{}',
  minifyWhitespace: true,
  logLevel: 'silent',
} as const;
