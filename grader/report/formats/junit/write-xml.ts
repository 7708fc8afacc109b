import { createRequire } from 'node:module';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';

/** An element with other elements in it, or with a text. */
export interface Element {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | number>>;
  readonly children?: readonly Element[];
  readonly text?: string;
}

/** A document in XML 1.0, indented, with a newline at the end. The texts hold no controls but newlines and tabs. */
export function writeXml(root: Element): string {
  const document = loadBuilder().create({ version: '1.0', encoding: 'UTF-8' });
  append(document, root);
  return `${document.end({ prettyPrint: true })}\n`;
}

/** The package takes longer to load than all of the kit, so only who needs it waits for it. */
function loadBuilder(): typeof import('xmlbuilder2') {
  return createRequire(import.meta.url)('xmlbuilder2');
}

function append(parent: XMLBuilder, { name, attributes = {}, children = [], text = '' }: Element): void {
  const element = parent.ele(name);
  for (const [key, value] of Object.entries(attributes)) {
    element.att(key, onOneLine(allowed(String(value))));
  }
  for (const child of children) {
    append(element, child);
  }
  if (text !== '') {
    element.txt(allowed(text));
  }
}

/** Whoever reads an attribute gets spaces for its line breaks anyway. */
function onOneLine(text: string): string {
  return text.replace(/\s/g, ' ');
}

/** XML allows two characters in no way, which are neither controls nor invisible for Unicode. */
function allowed(text: string): string {
  return text.replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
}
