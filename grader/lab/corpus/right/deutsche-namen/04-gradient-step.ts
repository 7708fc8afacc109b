// Namen und Kommentare auf Deutsch, mit Umlauten.
import { LängenFehler, predict, prüfeLängen } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

/** Wohin es am steilsten bergauf geht. */
export function gradient(stapel: Matrix, ziele: Vector, parameter: Params): Params {
  prüfeLängen(stapel, ziele);
  if (stapel.length === 0) throw new LängenFehler(0, 0);
  const anzahl = stapel.length;
  const fehler = predict(stapel, parameter).map((schätzung, zeile) => schätzung - ziele[zeile]);
  const steigungen = parameter.weights.map((_, spalte) => {
    let summe = 0;
    for (let zeile = 0; zeile < anzahl; zeile++) summe += fehler[zeile] * stapel[zeile][spalte];
    return (2 * summe) / anzahl;
  });
  let fehlersumme = 0;
  for (const einFehler of fehler) fehlersumme += einFehler;
  return { weights: steigungen, bias: (2 * fehlersumme) / anzahl };
}

export function gradientStep(parameter: Params, steigung: Params, schrittweite: number): Params {
  prüfeLängen(parameter.weights, steigung.weights);
  return {
    weights: parameter.weights.map((gewicht, i) => gewicht - schrittweite * steigung.weights[i]),
    bias: parameter.bias - schrittweite * steigung.bias,
  };
}
