// Constructor functions and prototypes; the weights and the bias of a Params are inherited getters.
export function Model(this: any, numbers: number[]) {
  this.numbers = numbers;
}

Object.defineProperties(Model.prototype, {
  weights: {
    get(this: any) {
      return this.numbers.slice(0, this.numbers.length - 1);
    },
  },
  bias: {
    get(this: any) {
      return this.numbers[this.numbers.length - 1];
    },
  },
});

export function initParams(size: number, randn: () => number, std?: number) {
  if (typeof std === 'undefined') std = 1;
  const numbers: number[] = [];
  for (let i = 0; i < size + 1; i++) numbers.push(randn() * std);
  return new (Model as any)(numbers);
}
