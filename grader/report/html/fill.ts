import { Eta, type TemplateFunction } from 'eta/core';

/**
 * Fills in a template of Eta. `<%= … %>` writes a text, whatever it holds, as text; `<%~ … %>` writes HTML and is for what
 * the kit itself has made.
 */
export function fill(template: string, it: object): string {
  const compiled = COMPILED.get(template) ?? ETA.compile(template);
  COMPILED.set(template, compiled);
  return ETA.render(compiled, it);
}

/** By their texts: they are constants of the kit, and to compile one takes longer than to fill it in. */
const COMPILED = new Map<string, TemplateFunction>();

/** A text as HTML that shows it, in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replace(UNWRITABLE, '\uFFFD')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** What no page can hold: control characters other than tab and line feed, and half a surrogate pair. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what this is about
const UNWRITABLE = /[\0-\x08\x0b-\x1f\x7f-\x9f]|\p{Cs}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const ETA = new Eta({ autoEscape: true, escapeFunction: (value) => escapeHtml(String(value ?? '')) });
