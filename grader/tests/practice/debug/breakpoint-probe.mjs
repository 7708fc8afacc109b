// Loaded before a program (`node --import`): does what the debugger of an editor does. Sets a breakpoint in the line of a
// TypeScript file that BREAK_FILE and BREAK_LINE name, by the source map of what Node loads, and says on the error stream
// where the program stopped.
import { writeSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { generatedPositionFor, originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';

const { BREAK_FILE = '', BREAK_LINE = '0' } = process.env;

if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url), { execArgv: [] });
  worker.once('error', (fault) => process.stderr.write(`${fault.stack}\n`));
  await new Promise((resolve) => worker.once('message', resolve));
  worker.unref();
} else {
  parentPort.on('message', () => {}); // As long as it listens, it lives.
  const session = new Session();
  session.connectToMainThread();
  const maps = new Map();
  let isSet = false;
  session.on('Debugger.scriptParsed', ({ params: { scriptId, url, sourceMapURL } }) => {
    if (new URL(url, 'file:///').pathname.endsWith(BREAK_FILE)) {
      const json = /^data:[^,]*base64,(.*)$/s.exec(sourceMapURL ?? '')?.[1];
      maps.set(scriptId, json === undefined ? null : new TraceMap(Buffer.from(json, 'base64').toString()));
    }
  });
  session.on('Debugger.paused', async ({ params: { callFrames } }) => {
    const { scriptId, lineNumber, columnNumber } = callFrames[0].location;
    const map = maps.get(scriptId);
    if (map !== undefined && !isSet) {
      isSet = true;
      const at = map
        ? generatedPositionFor(map, { source: map.sources[0], line: Number(BREAK_LINE), column: 2 })
        : { line: Number(BREAK_LINE), column: 0 };
      await session.post('Debugger.setBreakpoint', {
        location: { scriptId, lineNumber: at.line - 1, columnNumber: at.column },
      });
    } else if (map !== undefined) {
      const at = map
        ? originalPositionFor(map, { line: lineNumber + 1, column: columnNumber })
        : { line: lineNumber + 1 };
      // At once: what a worker prints in the usual way passes through the thread that is stopped.
      writeSync(2, `stopped in line ${at.line} of ${callFrames[0].functionName}\n`);
      await session.post('Debugger.disable');
    }
    await session.post('Debugger.resume').catch(() => {});
  });
  await session.post('Debugger.enable');
  await session.post('Debugger.setInstrumentationBreakpoint', { instrumentation: 'beforeScriptExecution' });
  parentPort.postMessage('ready');
}
