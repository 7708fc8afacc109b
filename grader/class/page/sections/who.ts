import type { Seen } from '../../overview/overview.ts';
import { isolated } from './text.ts';

/** How a page calls people, and where their reports are. */
export interface Names {
  /** The name of the report in `reports/`, by submission. */
  readonly reports: ReadonlyMap<string, string>;
}

/** Who handed a submission in, as HTML: the names, or else the submission; linked to the report, if there is one. */
export function whoHtml({ entry }: Seen, { reports }: Names): string {
  const names = entry.persons.map(({ name }) => name).filter((name) => name !== '');
  const text = isolated(names.length === 0 ? entry.submission : names.join(', '));
  const href = reportHref(reports.get(entry.submission));
  return href === null ? text : `<a href="${href}">${text}</a>`;
}

/** Escaped. Null if there is no report. */
export function reportHref(file: string | undefined): string | null {
  const writable = file?.replace(/\0|\p{Cs}/gu, '\uFFFD');
  return writable === undefined ? null : `reports/${encodeURIComponent(writable).replaceAll("'", '%27')}`;
}
