// exercise: 03-loss
// does: has a type that is a union of a billion strings
// expect: sigmoid passed
type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
type Long = `${Digit}${Digit}${Digit}${Digit}${Digit}${Digit}${Digit}${Digit}${Digit}`;
const long: Long = '123456789';
console.log(long);
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
