import { newId } from '../ids.js';

/** Sorts as time does: 20261128T114500Z-<id>. Of snapshots and of bases. */
export const newSnapshotName = (now: Date): string => `${now.toISOString().replace(/[-:]|\.\d+/g, '')}-${newId()}`;

export const isSnapshotName = (name: string): boolean => /^\d{8}T\d{6}Z-[0-9a-f-]{36}$/.test(name);

/** When what has this name was begun. */
export const begunAt = (name: string): Date =>
  new Date(name.slice(0, 16).replace(/^(....)(..)(..T..)(..)(..Z)$/, '$1-$2-$3:$4:$5'));
