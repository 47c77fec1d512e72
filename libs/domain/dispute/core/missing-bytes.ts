import { secondsAfter } from '../../calendar/deadline.js';
import type { Instant } from '../../kernel/message.js';
import { refuse } from '../../kernel/refusal.js';
import type { FilesFollow } from '../../rulebook/file-rules.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { Exhibit } from '../service/evidence/state.js';
import type { Dispute } from './state.js';

/** For rulebooks that say nothing of it: a house rule of the engine's own, since no law names a time. */
const WITHOUT_RULE: FilesFollow = {
  hours: 48,
  clause: 'House rules 9(2)',
  source: 'no law names a time; the text that names a file by its hash stays in time while the file follows',
  confidence: 'house-rule',
};

/** How long the bytes of a file may follow the text that named it. */
export const filesFollowOf = ({ filesFollow }: Pick<Rulebook, 'filesFollow'>): FilesFollow =>
  filesFollow ?? WITHOUT_RULE;

type Held = Pick<Dispute, 'exhibits' | 'materials'>;
type Rules = Pick<Rulebook, 'filesFollow'>;

/**
 * Of these files, those whose bytes have not come with the hash that was named: nothing may rest on them. Asked by
 * everything that would: acceptance, cure, amendment, renewal, urgent measure, counter-notice, deliberation,
 * publication.
 */
export const missingBytes = (
  { exhibits }: Pick<Held, 'exhibits'>,
  evidenceIds: readonly string[],
): readonly Exhibit[] =>
  evidenceIds.flatMap((id) => {
    const exhibit = exhibits[id];
    return exhibit && exhibit.stored === undefined ? [exhibit] : [];
  });

/** The same dispute with those papers alone that consist of files that are here. */
export const withPapersHere = <D extends Held>(dispute: D): D => ({
  ...dispute,
  materials: dispute.materials.map((material) => ({
    ...material,
    evidenceIds: material.evidenceIds.filter((id) => missingBytes(dispute, [id]).length === 0),
  })),
});

/** Until when the last of these may follow; undefined where it is not known when they were named. */
export const bytesDue = (missing: readonly Exhibit[], rulebook: Rules): Instant | undefined =>
  missing
    .flatMap(({ namedAt }) =>
      namedAt === undefined ? [] : [secondsAfter(namedAt, filesFollowOf(rulebook).hours * 3_600)],
    )
    .sort()
    .at(-1);

/** Those that may still follow at this instant; the others are left out of what goes on. */
export const stillFollowing = (missing: readonly Exhibit[], rulebook: Rules, at: Instant): readonly Exhibit[] =>
  missing.filter((one) => {
    const due = bytesDue([one], rulebook);
    return due !== undefined && at <= due;
  });

/** Says which are missing, by their papers' codes where they have one, and by when. */
export const refuseMissing = (
  missing: readonly Exhibit[],
  { materials }: Pick<Held, 'materials'>,
  rulebook: Rules,
  field?: string,
): never => {
  const ids = new Set(missing.map(({ evidenceId }) => evidenceId));
  const codes = materials.filter(({ evidenceIds }) => evidenceIds.some((id) => ids.has(id))).map(({ code }) => code);
  const dueAt = bytesDue(missing, rulebook);
  return refuse('BytesMissing', {
    subject: 'dispute',
    ...(field !== undefined && { field }),
    ...(codes.length > 0 && { codes: [...new Set(codes)].join(', ') }),
    names: [...ids].join(', '),
    ...(dueAt !== undefined && { dueAt }),
  });
};

/** Refuses while any of these files is not here. */
export const checkBytes = (dispute: Held, rulebook: Rules, evidenceIds: readonly string[]): void => {
  const missing = missingBytes(dispute, evidenceIds);
  if (missing.length > 0) refuseMissing(missing, dispute, rulebook);
};
