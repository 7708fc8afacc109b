/** What there is to read on a page, on one line. */
export function textIn(page: string): string {
  return page
    .replace(/^[\s\S]*<body>/, '')
    .replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>/g, ' ')
    .replace(/<\/?(?:span|strong|em|mark|code|a|b)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => SIGNS[name] as string)
    .replace(/\s+/g, ' ')
    .trim();
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
