// Namen und Kommentare auf Deutsch, mit Umlauten: gewichte, grösse, zufällig.
import type { Params } from './types.ts';

/** Würfelt `größe` Gewichte und einen Grundbetrag. */
export function initParams(größe: number, würfle: () => number, streuung = 1): Params {
  const gewürfelt: number[] = [];
  for (let i = 0; i <= größe; i++) {
    gewürfelt.push(würfle() * streuung);
  }
  const [grundbetrag, ...gewichte] = gewürfelt;
  return { weights: gewichte, bias: grundbetrag };
}
