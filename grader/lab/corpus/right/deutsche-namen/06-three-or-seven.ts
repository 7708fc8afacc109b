// Namen und Kommentare auf Deutsch, mit Umlauten.
import { initParams } from './01-init-params.ts';
import { predict, prüfeLängen } from './02-linear-predict.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

const DURCHGÄNGE = 9;
const STAPELGRÖSSE = 45;
const SCHRITTWEITE = 0.01;

export function train(bilder: Matrix, ziele: Vector, würfle: () => number): Params {
  let parameter = initParams(784, würfle, 0.01);
  for (let durchgang = 1; durchgang <= DURCHGÄNGE; durchgang++) {
    for (let ab = 0; ab < bilder.length; ab += STAPELGRÖSSE) {
      const stapel = bilder.slice(ab, ab + STAPELGRÖSSE);
      const dazu = ziele.slice(ab, ab + STAPELGRÖSSE);
      parameter = gradientStep(parameter, gradient(stapel, dazu, parameter), SCHRITTWEITE);
    }
  }
  return parameter;
}

export function isThree(bilder: Matrix, parameter: Params): boolean[] {
  return predict(bilder, parameter).map((schätzung) => schätzung > 0.5);
}

export function accuracy(entscheidungen: readonly boolean[], ziele: Vector): number {
  prüfeLängen(entscheidungen, ziele);
  if (ziele.length === 0) throw new Error('Ohne Entscheidungen keine Quote.');
  const richtige = entscheidungen.filter((istDrei, i) => istDrei === (ziele[i] === 1));
  return richtige.length / ziele.length;
}
