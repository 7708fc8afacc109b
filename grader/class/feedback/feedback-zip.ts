import { Zip, ZipDeflate } from 'fflate';
import { shortListing } from '../../submission/files/choice-notes.ts';
import { plural } from '../../text/english.ts';
import { quoteName } from '../../text/shown-name.ts';
import { type ClassRecord, inOrderOf } from '../results/class-json.ts';
import type { OutFolder } from '../results/out-folder.ts';
import { canvasFeedback } from './canvas.ts';
import type { FeedbackLayout } from './layout.ts';
import { moodleFeedback } from './moodle.ts';

/** By the layout of a class. */
const LAYOUTS: Readonly<Record<string, FeedbackLayout>> = { moodle: moodleFeedback, canvas: canvasFeedback };

/** All zips that there may be. */
export const FEEDBACK_ZIPS: readonly string[] = Object.values(LAYOUTS).map(({ name }) => name);

/**
 * The reports in the layout in which the course system that the class came from takes feedback back. The same reports always
 * give the same bytes.
 *
 * @returns null if the system takes none, or if nobody has a report
 */
export function feedbackZip(
  record: ClassRecord,
  out: Pick<OutFolder, 'read'>,
): { readonly name: string; readonly bytes: Uint8Array; readonly remarks: readonly string[] } | null {
  const layout = LAYOUTS[record.layout];
  if (layout === undefined) {
    return null;
  }
  const zip = new Packing();
  const left: string[] = [];
  for (const entry of inOrderOf(record.submissions)) {
    const name = Object.keys(entry.written).find(
      (written) => written.startsWith('reports/') && written.endsWith(layout.ending),
    );
    const report = name === undefined ? null : out.read(name, entry.written[name]);
    if (report !== null) {
      const path = layout.pathOf(entry);
      if (path === null) {
        left.push(entry.submission);
      } else {
        zip.add(path, layout.contentOf(report));
      }
    }
  }
  if (zip.count === 0) {
    return null;
  }
  return {
    name: layout.name,
    bytes: zip.done(),
    remarks: [
      `${layout.name}: ${plural(zip.count, 'report')}, to upload as feedback.`,
      ...(left.length === 0 ? [] : [`  not in it, see the guide: ${shortListing(left.map(quoteName))}.`]),
    ],
  };
}

/** Packs files one by one, and keeps them packed. */
class Packing {
  readonly #chunks: Uint8Array[] = [];
  readonly #zip = new Zip((fault, chunk) => {
    if (fault !== null) {
      throw fault;
    }
    this.#chunks.push(chunk);
  });
  count = 0;

  add(path: string, text: string): void {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = MTIME;
    this.#zip.add(file);
    file.push(new TextEncoder().encode(text), true);
    this.count += 1;
  }

  done(): Uint8Array {
    this.#zip.end();
    return Buffer.concat(this.#chunks);
  }
}

/** The first day that a zip can name, in the zone of this machine: zips have none. */
const MTIME = new Date(1980, 0, 1);
