/**
 * Makes the children of one element equal to those of another, and leaves alone what is the same: so the page stays where
 * it is scrolled to, what is focused or selected stays so, and a fold that the reader has opened stays open.
 */
export function morphChildren(from: Element, to: Element): void {
  const ids = new Set([...to.children].map(({ id }) => id).filter((id) => id !== ''));
  let next: ChildNode | null = from.firstChild;
  for (const wanted of [...to.childNodes]) {
    const match = matchOf(wanted, next);
    if (match === null) {
      from.insertBefore(document.importNode(wanted, true), next);
      continue;
    }
    // What is moved loses the focus, so rather what is in between goes, unless it has a place further on.
    while (next !== null && next !== match && !ids.has(idOf(next))) {
      next = removed(next);
    }
    if (match === next) {
      next = match.nextSibling;
    } else {
      from.insertBefore(match, next);
    }
    morph(match, wanted);
  }
  while (next !== null) {
    next = removed(next);
  }
}

/** @returns what followed it */
function removed(node: ChildNode): ChildNode | null {
  const following = node.nextSibling;
  node.remove();
  return following;
}

/** Among what is not used yet: that with the same id, else the next of the same kind if neither has an id. */
function matchOf(wanted: ChildNode, next: ChildNode | null): ChildNode | null {
  for (let node = next; node !== null; node = node.nextSibling) {
    if (node.nodeName === wanted.nodeName && idOf(node) === idOf(wanted)) {
      return node;
    }
    if (idOf(wanted) === '' && idOf(node) !== '') {
      return null; // What has an id is not passed over by what has none.
    }
  }
  return null;
}

function idOf(node: ChildNode): string {
  return node instanceof Element ? node.id : '';
}

function morph(from: ChildNode, to: ChildNode): void {
  if (from.isEqualNode(to)) {
    return;
  }
  if (!(from instanceof Element && to instanceof Element)) {
    from.nodeValue = to.nodeValue;
    return;
  }
  // Whether a fold is open is up to the reader.
  const isKept = (name: string) => name === 'open' && from instanceof HTMLDetailsElement;
  for (const { name } of [...from.attributes]) {
    if (!to.hasAttribute(name) && !isKept(name)) {
      from.removeAttribute(name);
    }
  }
  for (const { name, value } of [...to.attributes]) {
    if (from.getAttribute(name) !== value && !isKept(name)) {
      from.setAttribute(name, value);
    }
  }
  morphChildren(from, to);
}
