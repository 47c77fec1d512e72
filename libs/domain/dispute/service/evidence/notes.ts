import type { Dispute } from '../../core/state.js';
import type { ExhibitNotes } from './state.js';

/** What was said of a file since it was named. */
export const notedOf = ({ exhibitNotes }: Pick<Dispute, 'exhibitNotes'>, evidenceId: string): ExhibitNotes =>
  exhibitNotes[evidenceId] ?? {};

/** The same dispute with these notes of some files changed. */
export const withNotes = (
  dispute: Dispute,
  evidenceIds: readonly string[],
  change: (notes: ExhibitNotes) => ExhibitNotes,
): Dispute => ({
  ...dispute,
  exhibitNotes: {
    ...dispute.exhibitNotes,
    ...Object.fromEntries(evidenceIds.map((id) => [id, change(notedOf(dispute, id))])),
  },
});
