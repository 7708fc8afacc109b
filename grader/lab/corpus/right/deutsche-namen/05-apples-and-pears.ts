// Namen und Kommentare auf Deutsch, mit Umlauten.
import { predict, predictOne } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function rescaleGuess(vermutung: Vector, korb: Vector, gesamtpreis: number): number[] {
  const kosten = predictOne(korb, { weights: vermutung, bias: 0 });
  if (gesamtpreis === 0) return vermutung.map(() => 0);
  if (kosten === 0) throw new Error('Was nichts kostet, wird durch keinen Faktor teurer.');
  const faktor = gesamtpreis / kosten;
  return vermutung.map((preis) => faktor * preis);
}

export function solvePrices(
  körbe: Matrix,
  gesamtpreise: Vector,
  anfang: Params,
  { tolerance: genügt, maxSteps: höchstens }: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const verlust = (parameter: Params) => meanSquaredError(predict(körbe, parameter), gesamtpreise);
  let größe = 0;
  for (const korb of körbe) {
    größe += korb.reduce((summe, stück) => summe + stück * stück, 1) / körbe.length;
  }
  let preise = anfang;
  let höhe = verlust(preise);
  let schritte = 0;
  abstieg: while (höhe > genügt) {
    if (schritte === höchstens) break abstieg;
    preise = gradientStep(preise, gradient(körbe, gesamtpreise, preise), 1 / (2 * größe));
    höhe = verlust(preise);
    schritte++;
  }
  return { params: preise, loss: höhe, steps: schritte };
}
