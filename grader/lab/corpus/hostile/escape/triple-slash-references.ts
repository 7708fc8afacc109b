// exercise: 03-loss
// does: references files and types in triple-slash comments
// expect: sigmoid passed
/// <reference path="/etc/passwd" />
/// <reference types="node" />
/** @jsxImportSource /etc */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
