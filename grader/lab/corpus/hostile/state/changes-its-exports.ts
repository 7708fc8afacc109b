// exercise: 03-loss
// does: changes its exports after a call
// expect: sigmoid passed
export let sigmoid = (x: number): unknown => {
  sigmoid = () => 'something else';
  return 1 / (1 + Math.exp(-x));
};
