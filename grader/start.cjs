'use strict';
/**
 * How everything starts: `node grader/start.cjs grade …`, which is what the scripts in package.json say. Looks at
 * the machine first, because what Node itself says about it is a stack trace, and exit code 1, which would read
 * as a score below `--min-score`. Without a command, that is all.
 *
 * This file, `start/check-machine.cjs` and `start/packages.cjs` are in JavaScript of 2009: the oldest Node should be able to read them,
 * to say that it is too old.
 */
var fs = require('fs');
var path = require('path');
var checkMachine = require('./start/check-machine.cjs');

var ROOT = path.join(__dirname, '..');
var command = process.argv[2];

var found = checkMachine(ROOT, process, command === undefined);
if (found.note) {
  process.stderr.write(found.note + '\n');
}
if (found.fault) {
  process.stderr.write(found.fault + '\n');
  process.exitCode = 2;
} else if (command !== undefined) {
  start(command);
}

/** Runs a file of the kit, a program of the laboratory (`lab/<name>/<name>.ts`), or else a command of the product. */
function start(name) {
  var program = /\.ts$/.test(name) ? path.resolve(name) : path.join(__dirname, 'lab', name, name + '.ts');
  var isProgram = fs.existsSync(program);
  var entry = isProgram ? program : path.join(__dirname, 'cli.ts');
  var debug = process.argv.indexOf('--debug', 3);
  if (isProgram && debug > 0) {
    // Only the command line knows this flag itself.
    process.argv.splice(debug, 1);
  }
  process.argv.splice(1, isProgram ? 2 : 1, entry);
  require('./start/load.cjs')(ROOT, entry, debug > 0);
}
