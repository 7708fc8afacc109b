import type { PracticeState } from './screen/state.ts';

/** The page that shows the same as the screen, in a browser. */
export interface PracticePage {
  /** With its token. */
  readonly url: string;
  /** After each event. What has not changed since the last time is the same object. */
  show(state: PracticeState): void;
  /** Shows it to the student; false if there is no browser. */
  openInBrowser(): Promise<boolean>;
  close(): Promise<void>;
}

/** @throws KitError if it cannot be served */
export type OpenPage = () => Promise<PracticePage>;
