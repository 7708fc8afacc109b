import { expect, test } from 'vitest';
import { pixelPaths } from '../../../../../report/formats/html/pictures/pixel-paths.ts';

const blank = new Array<number>(784).fill(0);

test('blank paper has no path', () => {
  expect(pixelPaths(blank)).toEqual([]);
  expect(pixelPaths(blank.map(() => -1))).toEqual([]);
});

test('neighbours of one shade are one piece of a path, and each shade has its own', () => {
  const image = [...blank];
  image[28] = 1;
  image[29] = 2;
  image[31] = 1;
  image[32] = 0.4;
  expect(pixelPaths(image)).toEqual([
    { opacity: 0.4, path: 'M4 1h1v1h-1z' },
    { opacity: 1, path: 'M0 1h2v1h-2zM3 1h1v1h-1z' },
  ]);
});

test('with a gap each pixel stands alone', () => {
  const image = [...blank];
  image[0] = 1;
  image[1] = 1;
  expect(pixelPaths(image, 0.25)).toEqual([
    { opacity: 1, path: 'M0.25 0.25h0.5v0.5h-0.5zM1.25 0.25h0.5v0.5h-0.5z' },
  ]);
});
