// exercise: 03-loss
// does: changes its argument, and uses a stolen nonce to reply that it did not
// expect: meanSquaredError passed|failed
// checks: squared-error-mean squared-error-no-cancelling squared-error-doubled squared-error-lengths passed, mean-squared-error-manners failed
const typed = Object.getPrototypeOf(Uint8Array.prototype);
const length = Object.getOwnPropertyDescriptor(typed, 'length').get;
let nonce = '';
let requests: ArrayBuffer | null = null;
try {
  Object.defineProperty(typed, 'length', {
    configurable: true,
    get() {
      const own = length.call(this);
      const text = own > 60 ? new TextDecoder().decode(new DataView(this.buffer, this.byteOffset, 60)) : '';
      nonce ||= /([0-9a-f]{24}) \{"id"/.exec(text)?.[1] ?? '';
      if (this.buffer.byteLength >= 65536) {
        requests = this.buffer;
      }
      return own;
    },
  });
} catch {}
function loss(predictions: number[], targets: number[]): number {
  if (predictions.length !== targets.length || predictions.length === 0) {
    throw new Error('lengths');
  }
  let sum = 0;
  for (let i = 0; i < predictions.length; i += 1) {
    predictions[i] -= targets[i];
    sum += predictions[i] ** 2;
  }
  return sum / predictions.length;
}
function reply(id: number, args: [number[], number[]]): void {
  let said: object;
  try {
    said = { kind: 'value', value: loss(...args), changed: null, drawn: 0, mathRandom: 0 };
  } catch {
    said = { kind: 'threw', isError: true, message: 'lengths', stack: '' };
  }
  const line = `\n${nonce} ${JSON.stringify({ id, printed: '', reply: said })}\n`;
  Deno.stdout.writeSync(new TextEncoder().encode(line));
}
export function meanSquaredError(predictions: number[], targets: number[]): number {
  if (nonce !== '' && requests !== null) {
    const asked = JSON.stringify([predictions, targets]);
    const lines = new TextDecoder().decode(requests).split('\n');
    const now = lines.findIndex((line) => line.includes(`"args":${asked}`));
    let rest = '';
    if (now >= 0) {
      for (let i = now; i < lines.length - 1; i += 1) {
        try {
          const { id, args } = JSON.parse(lines[i]);
          reply(id, args);
        } catch {}
      }
      rest = lines.at(-1)!.replaceAll('\0', '');
      const bytes = new Uint8Array(65536);
      for (;;) {
        const count = Deno.stdin.readSync(bytes);
        rest += new TextDecoder().decode(bytes.subarray(0, count ?? 0));
        const whole = rest.split('\n');
        rest = whole.pop() ?? '';
        for (const line of whole) {
          const { id, args } = JSON.parse(line);
          reply(id, args);
        }
      }
    }
  }
  return loss(predictions, targets);
}
