import { createHash } from 'node:crypto';
import { fill } from './fill.ts';
import { THEME } from './theme.ts';

/** What a page is made of. All but the title is HTML, CSS and JavaScript of the kit's own. */
export interface Page {
  readonly title: string;
  /** The elements in `<body>`: what is a student's in it has been escaped, see `fill`. */
  readonly body: string;
  /** Follows the theme, which every page has. */
  readonly style?: string;
  /** Runs at the end of the body: see `bundlePageScript`. */
  readonly script?: string;
  /** What the script reads, by `JSON.parse`, from the element with the id `data`. */
  readonly data?: unknown;
  /** Whether the script may ask the server that the page comes from; a page on disk has none. */
  readonly isLive?: boolean;
}

/**
 * A page as one file. It loads nothing from elsewhere. Its policy lets it run its own script and nothing else, so there are no
 * `style` attributes, no `onclick`, and pictures are SVG or `data:` URLs.
 */
export function htmlDocument({ title, body, style = '', script, data, isLive = false }: Page): string {
  const css = THEME + style;
  const policy = [
    "default-src 'none'",
    `style-src '${sha256(css)}'`,
    `script-src ${script === undefined ? "'none'" : `'${sha256(script)}'`}`,
    'img-src data:',
    `connect-src ${isLive ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return fill(TEMPLATE, {
    title,
    policy,
    icon: ICON,
    css,
    body,
    script,
    json: data === undefined ? null : asJson(data),
  });
}

function sha256(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** JSON that cannot end the element that it is in. */
function asJson(data: unknown): string {
  return JSON.stringify(data).replace(/[<\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** In the page itself, or else browsers ask the server for one. A step downhill. */
const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M1 2c3 0 4 11 7 11s4-6 7-6" fill="none" stroke="#4a90d9" stroke-width="2" stroke-linecap="round"/><circle cx="8" cy="13" r="2.4" fill="#e07b28"/></svg>',
)}`;

const TEMPLATE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="<%= it.policy %>">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title><%= it.title %></title>
<link rel="icon" href="<%= it.icon %>">
<style><%~ it.css %></style>
</head>
<body>
<%~ it.body %>
<% if (it.json !== null) { %><script type="application/json" id="data"><%~ it.json %></script>
<% } if (it.script !== undefined) { %><script><%~ it.script %></script>
<% } %></body>
</html>
`;
