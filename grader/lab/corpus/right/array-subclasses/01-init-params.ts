// Lists of a class of their own that extends Array, also as answers; params with more fields than asked for.
import type { Params } from './types.ts';

export class Numbers extends Array<number> {
  static override from(source: Iterable<number>): Numbers {
    const numbers = new Numbers();
    for (const number of source) numbers.push(number);
    return numbers;
  }
  static draw(n: number, source: () => number): Numbers {
    const numbers = new Numbers();
    while (numbers.length < n) numbers.push(source());
    return numbers;
  }
  get total(): number {
    let total = 0;
    for (const number of this) total += number;
    return total;
  }
  get mean(): number {
    if (this.length === 0) throw new Error('Numbers.mean: no numbers');
    return this.total / this.length;
  }
  times(other: ArrayLike<number>): Numbers {
    if (this.length !== other.length) throw new Error('Numbers.times: lengths differ');
    return this.map((x, i) => x * other[i]) as Numbers;
  }
  minus(other: ArrayLike<number>): Numbers {
    if (this.length !== other.length) throw new Error('Numbers.minus: lengths differ');
    return this.map((x, i) => x - other[i]) as Numbers;
  }
  scaled(factor: number): Numbers {
    return this.map((x) => factor * x) as Numbers;
  }
}

export function initParams(size: number, randn: () => number, std = 1): Params {
  const weights = Numbers.draw(size, randn).scaled(std);
  const [bias] = Numbers.draw(1, randn).scaled(std);
  return { weights, bias, size, std, made: 'by initParams' } as Params;
}
