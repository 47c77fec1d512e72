import type { RightCodes } from '../../rulebook/right-kinds.js';
import type { RightFlag } from '../../right/flags.js';

/** `identity` is the same for the same registered right in every dispute, yet nobody can tell its number from it. */
export type RightReliedOn = RightCodes & {
  readonly detailsContentId: string;
  readonly rightId?: string;
  readonly identity?: string;
  readonly register?: ReliedOnRegister;
};

/**
 * What the register said of the right, up to that position of the log, when the complaint was filed from it; its words
 * were sealed again with the complaint.
 */
export type ReliedOnRegister = {
  readonly position: number;
  readonly check: 'checked' | 'to-be-checked';
  readonly as: 'holder' | 'licensee';
  readonly licenceId?: string;
  readonly flags: readonly RightFlag[];
  /** Codes of the papers that came from the register. */
  readonly papers: readonly string[];
};
