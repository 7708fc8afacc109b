/** A digit as somebody may draw it: strokes of points, in shares of the paper. */
export type Strokes = readonly (readonly (readonly [x: number, y: number])[])[];

/** Ten threes: round, flat-topped, slanted, wide, narrow, small, in a corner. */
export const THREES: readonly Strokes[] = [
  three({}),
  three({ left: 0.2, top: 0.1, width: 0.6, height: 0.8 }),
  three({ width: 0.28 }),
  three({ left: 0.08, top: 0.08, width: 0.3, height: 0.42 }),
  three({ left: 0.6, top: 0.5, width: 0.28, height: 0.4 }),
  three({ slant: 0.2 }),
  three({ slant: -0.12 }),
  three({ waist: 0.42 }),
  [
    [
      [0.3, 0.2],
      [0.68, 0.2],
      [0.48, 0.44],
      [0.64, 0.52],
      [0.7, 0.66],
      [0.62, 0.8],
      [0.46, 0.84],
      [0.3, 0.78],
    ],
  ],
  [
    [
      [0.32, 0.24],
      [0.44, 0.16],
      [0.6, 0.2],
      [0.64, 0.32],
      [0.56, 0.44],
      [0.44, 0.47],
    ],
    [
      [0.44, 0.47],
      [0.62, 0.52],
      [0.68, 0.66],
      [0.6, 0.8],
      [0.44, 0.84],
      [0.32, 0.76],
    ],
  ],
];

/** Ten sevens: with a bar and without, upright, slanted, bent, wide, narrow, small, in a corner. */
export const SEVENS: readonly Strokes[] = [
  seven({}),
  seven({ left: 0.15, top: 0.1, width: 0.65, height: 0.8 }),
  seven({ width: 0.3 }),
  seven({ left: 0.08, top: 0.08, width: 0.3, height: 0.42 }),
  seven({ left: 0.6, top: 0.5, width: 0.28, height: 0.4 }),
  seven({ foot: 0.55 }),
  seven({ foot: 0.05 }),
  [
    ...seven({}),
    [
      [0.36, 0.52],
      [0.62, 0.5],
    ],
  ],
  [
    [
      [0.28, 0.26],
      [0.3, 0.18],
      [0.7, 0.18],
      [0.56, 0.44],
      [0.48, 0.66],
      [0.45, 0.86],
    ],
  ],
  [
    [
      [0.26, 0.2],
      [0.46, 0.23],
      [0.7, 0.17],
      [0.62, 0.4],
      [0.46, 0.62],
      [0.38, 0.85],
    ],
  ],
];

interface Shape {
  readonly left?: number;
  readonly top?: number;
  readonly width?: number;
  readonly height?: number;
}

/** Two bows. */
function three({
  left = 0.3,
  top = 0.15,
  width = 0.4,
  height = 0.7,
  slant = 0,
  waist = 0.47,
}: Shape & { readonly slant?: number; readonly waist?: number }): Strokes {
  const bow = (from: number, to: number, reach: number, start: number, end: number) =>
    Array.from({ length: 13 }, (_, i): [number, number] => {
      const angle = start + ((end - start) * i) / 12;
      return [0.3 + (reach - 0.3) * Math.cos(angle), (from + to) / 2 + ((to - from) / 2) * Math.sin(angle)];
    });
  const points = [...bow(0, waist, 0.9, -2.6, 1.5), ...bow(waist, 1, 1, -1.5, 2.7)];
  return [points.map(([x, y]) => [left + width * (x + slant * (0.5 - y)), top + height * y] as const)];
}

function seven({
  left = 0.28,
  top = 0.16,
  width = 0.42,
  height = 0.68,
  foot = 0.3,
}: Shape & { readonly foot?: number }): Strokes {
  return [
    [
      [left, top],
      [left + width, top],
      [left + width * (0.5 + foot / 2), top + height / 2],
      [left + width * foot, top + height],
    ],
  ];
}
