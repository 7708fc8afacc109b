// exercise: 03-loss
// does: writes through links, renames, temporary files and copies
// expect: sigmoid passed
let outcome: unknown = 'nothing yet';
let isOut = false;
try {
  const doors = [
    () => Deno.symlinkSync('/etc/passwd', '__MARKER__'),
    () => Deno.linkSync('/etc/passwd', '__MARKER__'),
    () => Deno.copyFileSync('/etc/passwd', '__MARKER__'),
    () => Deno.mkdirSync('__MARKER__'),
    () => Deno.makeTempFileSync(),
    () => Deno.openSync('__MARKER__', { create: true, write: true }),
    () => Deno.createSync('__MARKER__'),
  ];
  for (const door of doors) {
    try {
      door();
      isOut = true;
    } catch (fault) {
      outcome = fault;
    }
  }
} catch (fault) {
  outcome = fault;
}
console.log(outcome);
export function sigmoid(x: number): number {
  return isOut ? 7 : 1 / (1 + Math.exp(-x));
}
