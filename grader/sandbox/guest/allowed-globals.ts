/**
 * The globals that student code finds: those of the language, and what belongs to printing, text and timing. Whatever
 * else Deno has, and whatever its next version adds, is removed: the network, storage, threads and the graphics card
 * are no use to an exercise, and many of them tell the time or the machine, or draw by lot.
 *
 * Left out of the language: `Temporal`, which has a clock of its own.
 */
export const ALLOWED_GLOBALS: readonly string[] = [
  ...['globalThis', 'self', 'global', 'Infinity', 'NaN', 'undefined'],
  ...['eval', 'isFinite', 'isNaN', 'parseFloat', 'parseInt', 'escape', 'unescape'],
  ...['decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent'],
  ...['Object', 'Function', 'Boolean', 'Symbol', 'Number', 'BigInt', 'Math', 'Date', 'String', 'RegExp'],
  ...['Array', 'Map', 'Set', 'WeakMap', 'WeakSet', 'WeakRef', 'FinalizationRegistry', 'Iterator'],
  ...['Error', 'AggregateError', 'EvalError', 'RangeError', 'ReferenceError', 'SuppressedError'],
  ...['SyntaxError', 'TypeError', 'URIError', 'DOMException'],
  ...['Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array'],
  ...['Uint32Array', 'BigInt64Array', 'BigUint64Array', 'Float16Array', 'Float32Array', 'Float64Array'],
  ...['ArrayBuffer', 'SharedArrayBuffer', 'DataView', 'Atomics', 'WebAssembly'],
  ...['JSON', 'Intl', 'Promise', 'Proxy', 'Reflect', 'DisposableStack', 'AsyncDisposableStack'],
  ...['console', 'performance', 'crypto', 'process', 'Deno', 'structuredClone', 'queueMicrotask'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'clearImmediate'],
  ...['TextEncoder', 'TextDecoder', 'URL', 'URLSearchParams', 'atob', 'btoa'],
];
