export function indexPage(..._: unknown[]): string {
  return '';
}
