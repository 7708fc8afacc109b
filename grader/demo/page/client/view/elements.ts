/**
 * The element with this id.
 *
 * @throws Error if the page has none of this kind
 */
export function byId<Kind extends Element = HTMLElement>(id: string): Kind {
  const element = document.getElementById(id);
  if (element === null) {
    throw new Error(`The page has no element #${id}.`);
  }
  return element as unknown as Kind;
}

export function button(id: string, onPress: () => void): HTMLButtonElement {
  const element = byId<HTMLButtonElement>(id);
  element.addEventListener('click', onPress);
  return element;
}

/** A field, slider or choice; `onChange` is called now, and at each change. */
export function input(id: string, onChange: (value: string) => void): HTMLInputElement {
  const element = byId<HTMLInputElement>(id);
  element.addEventListener('input', () => onChange(element.value));
  return element;
}

/** Radio buttons of one name: which of them is chosen. */
export function choice(name: string, onChange: (value: string) => void): () => string {
  const all = [...document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  for (const one of all) {
    one.addEventListener('change', () => onChange(one.value));
  }
  return () => all.find((one) => one.checked)?.value ?? '';
}

/** Puts texts into elements, by their ids. */
export function setTexts(texts: Readonly<Record<string, string>>): void {
  for (const [id, text] of Object.entries(texts)) {
    const element = byId(id);
    if (element.textContent !== text) {
      element.textContent = text;
    }
  }
}

export function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, String(value));
  }
  element.append(...children);
  return element;
}

export function html<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}
