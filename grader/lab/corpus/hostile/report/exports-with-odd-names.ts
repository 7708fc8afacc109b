// exercise: 03-loss
// does: exports names made of invisible or right-to-left letters
// expect: all skipped
export const ㅤ = 1;
export const ᅟᅠ = 2;
export const אבג = 3;
export const a️́ = 4;
const value = 1;
export { value as '\u001b[31m', value as '\u202e', value as '::error::x', value as '##[error]' };
