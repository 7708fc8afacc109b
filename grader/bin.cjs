#!/usr/bin/env node
'use strict';
/**
 * `learn-by-guessing grade …`, if the kit is installed as a package. Without a command, it says which there are. In
 * JavaScript of 2009, as `start.cjs` is.
 */
if (process.argv.length === 2) {
  process.argv.push('--help');
}
require('./start.cjs');
