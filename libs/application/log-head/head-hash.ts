import { hash } from 'node:crypto';

/** What the first head of an association names as the one before. */
export const NO_HEAD = '00'.repeat(32);

type Covered = { readonly previous: string; readonly size: number; readonly root: string };

/**
 * What is published of a tree (ADR 83). Since the head before is in it, it is another each day, whether or not anything
 * was recorded; and neither how much there is nor its root can be reckoned from it.
 */
export const headHash = ({ previous, size, root }: Covered): string =>
  hash('sha256', `parley/log-head/2\n${previous}\n${size}\n${root}`);
