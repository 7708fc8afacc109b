// exercise: 03-loss
// does: leaves a note in every storage for the next submission; gives wrong answers if it finds one
// expect: sigmoid passed
let isKnown = false;
try {
  isKnown = localStorage.getItem('seen') !== null;
  localStorage.setItem('seen', 'yes');
} catch {}
try {
  sessionStorage.setItem('seen', 'yes');
} catch {}
try {
  performance.mark('seen');
  new BroadcastChannel('seen').postMessage('seen');
} catch {}
export function sigmoid(x: number): number {
  return isKnown ? 7 : 1 / (1 + Math.exp(-x));
}
