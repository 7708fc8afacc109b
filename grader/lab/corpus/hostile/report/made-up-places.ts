// exercise: 03-loss
// does: throws errors whose stack names locations in other files
// expect: sigmoid threw
export function sigmoid(x: number): number {
  const fault = new Error('x');
  fault.stack = 'Error: x\n  at f (/etc/passwd:1:1)\n  at g (student:03-loss:99999:99999)\n  at h (student:01-init-params:1:1)\n  at i (student:../../x:1:1)';
  throw fault;
}
