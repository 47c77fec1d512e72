import type { Stage } from '../../core/stage.js';

/** From the file on until the decision is out. */
export const SITTING: readonly Stage[] = [
  'file-reading',
  'file-completion',
  'submissions',
  'issue-listing',
  'deliberation',
  'decision-release',
];
/** The time of the panel runs and it can still say something. */
export const AT_WORK: readonly Stage[] = ['submissions', 'issue-listing', 'deliberation'];
/** A decision that went out, whatever has become of it since. */
export const OUT: readonly Stage[] = ['decision-review', 'decision-issued', 'review-answer', 'under-review'];
