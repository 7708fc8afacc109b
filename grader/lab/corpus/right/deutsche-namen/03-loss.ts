// Namen und Kommentare auf Deutsch, mit Umlauten.
import { LängenFehler, prüfeLängen } from './02-linear-predict.ts';
import type { Vector } from './types.ts';

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function durchschnitt(schätzungen: Vector, ziele: Vector, kosten: (schätzung: number, ziel: number) => number): number {
  prüfeLängen(schätzungen, ziele);
  if (ziele.length === 0) throw new LängenFehler(0, 0);
  let summe = 0;
  ziele.forEach((ziel, i) => {
    summe += kosten(schätzungen[i], ziel);
  });
  return summe / ziele.length;
}

export function mnistLoss(schätzungen: Vector, ziele: Vector): number {
  return durchschnitt(schätzungen, ziele, (schätzung, ziel) => {
    const wahrscheinlichkeit = sigmoid(schätzung);
    return ziel === 1 ? 1 - wahrscheinlichkeit : wahrscheinlichkeit;
  });
}

export function meanSquaredError(schätzungen: Vector, ziele: Vector): number {
  return durchschnitt(schätzungen, ziele, (schätzung, ziel) => (schätzung - ziel) ** 2);
}
