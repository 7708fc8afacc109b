/** A row of the gradebook: one person. */
export interface Row {
  readonly submission: string;
  readonly name: string;
  readonly id: string;
  readonly late: boolean;
  /**
   * - graded: there is a result;
   * - nothing: there is no file of the six, and all points are 0;
   * - fault: the kit or the machine failed twice, and there are no points.
   */
  readonly status: 'graded' | 'nothing' | 'fault';
  /** By exercise; null if the status is `fault`. */
  readonly points: Readonly<Record<string, number>> | null;
  /** How many files were handed in, of whatever kind. */
  readonly files: number;
  /** In words, what a teacher should know; safe to show. */
  readonly note: string;
}

/** All points of a person; null if the status is `fault`: then nobody knows. */
export function totalOf({ status, points }: Row): number | null {
  return status === 'fault' || points === null
    ? null
    : Object.values(points).reduce((sum, some) => sum + some, 0);
}

/** The points for one exercise; null if the status is `fault`. */
export function pointsOf({ status, points }: Row, exercise: string): number | null {
  return status === 'fault' || points === null ? null : (points[exercise] ?? 0);
}
