// Namen und Kommentare auf Deutsch, mit Umlauten.
import type { Matrix, Params, Vector } from './types.ts';

export class LängenFehler extends Error {
  constructor(eine: number, andere: number) {
    super(`Die Längen ${eine} und ${andere} passen nicht zueinander – schade!`);
    this.name = 'LängenFehler';
  }
}

export function prüfeLängen(eine: ArrayLike<unknown>, andere: ArrayLike<unknown>): void {
  if (eine.length !== andere.length) throw new LängenFehler(eine.length, andere.length);
}

export function predictOne(eingaben: Vector, { weights: gewichte, bias: grundbetrag }: Params): number {
  prüfeLängen(eingaben, gewichte);
  let summe = grundbetrag;
  for (let i = 0; i < eingaben.length; i++) {
    summe += eingaben[i] * gewichte[i];
  }
  return summe;
}

export function predict(stapel: Matrix, parameter: Params): number[] {
  return stapel.map((zeile) => predictOne(zeile, parameter));
}
