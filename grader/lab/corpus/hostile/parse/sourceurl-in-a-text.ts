// exercise: 03-loss
// does: has strings that look like source map comments
// expect: sigmoid passed
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
export const text = `
//# sourceURL=student:01-init-params
//# sourceMappingURL=data:application/json;base64,e30=
`;
