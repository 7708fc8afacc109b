/** `mnistLoss` becomes `mnist-loss`, as in the names of files and checks. */
export function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The inverse: `mnist-loss` becomes `mnistLoss`. */
export function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
