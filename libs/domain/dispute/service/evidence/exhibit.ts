import type { Instant } from '../../../kernel/message.js';
import type { Evidence } from '../../core/evidence.js';
import type { Dispute } from '../../core/state.js';
import type { Exhibit } from './state.js';

/** Files as they were named in one filing, by id. */
export const exhibitsOf = (
  evidence: readonly Evidence[],
  ownerId: string,
  counterNoticeId?: string,
  namedAt?: Instant,
): Readonly<Record<string, Exhibit>> =>
  Object.fromEntries(
    evidence.map((one) => [
      one.evidenceId,
      {
        ...one,
        ownerId,
        ...(counterNoticeId !== undefined && { counterNoticeId }),
        ...(namedAt !== undefined && { namedAt }),
      },
    ]),
  );

/**
 * Those of a dispute with the files of one more filing; bytes that are here already stay with a file that is named
 * again.
 */
export const withExhibits = (
  known: Readonly<Record<string, Exhibit>>,
  evidence: readonly Evidence[],
  ownerId: string,
  counterNoticeId?: string,
  namedAt?: Instant,
): Readonly<Record<string, Exhibit>> => {
  const named = Object.values(exhibitsOf(evidence, ownerId, counterNoticeId, namedAt)).map((exhibit) => {
    const stored = known[exhibit.evidenceId]?.stored;
    return [exhibit.evidenceId, { ...exhibit, ...(stored && { stored }) }] as const;
  });
  return { ...known, ...Object.fromEntries(named) };
};

/** The same, for what is not let in yet: its filer's and the association's alone until it is. */
export const withHeldBack = (
  known: Readonly<Record<string, Exhibit>>,
  evidence: readonly Evidence[],
  ownerId: string,
  counterNoticeId?: string,
  namedAt?: Instant,
): Readonly<Record<string, Exhibit>> => {
  const named = withExhibits(known, confidential(evidence), ownerId, counterNoticeId, namedAt);
  const held = evidence.flatMap(({ evidenceId }) => {
    const exhibit = named[evidenceId];
    return exhibit ? [[evidenceId, { ...exhibit, heldBack: true as const }] as const] : [];
  });
  return { ...named, ...Object.fromEntries(held) };
};

/** What marks the files of one filing alike, beside whose they are. */
type Mark = Pick<Exhibit, 'ownOnly' | 'decisionId' | 'undertakingId' | 'guaranteeId'>;

/** Files that were named together, each with the mark of what it was named with. */
export const withMarked = (
  dispute: Dispute,
  evidence: readonly Evidence[],
  ownerId: string,
  mark: Mark,
  namedAt?: Instant,
): Dispute => {
  if (evidence.length === 0) return dispute;
  const named = Object.entries(exhibitsOf(evidence, ownerId, undefined, namedAt)).map(
    ([id, exhibit]) => [id, { ...exhibit, ...mark }] as const,
  );
  return { ...dispute, exhibits: { ...dispute.exhibits, ...Object.fromEntries(named) } };
};

/** Files of a bad-faith review, or of a loss, which stay with their filer and the staff. */
export const withOwnExhibits = (dispute: Dispute, evidence: readonly Evidence[], ownerId: string): Dispute =>
  withMarked(dispute, evidence, ownerId, { ownOnly: true });

/** Papers that hold more than anybody else, a panel too, may learn: for their filer and the staff. */
export const withOwnPapers = (dispute: Dispute, evidence: readonly Evidence[], ownerId: string): Dispute =>
  withOwnExhibits(dispute, confidential(evidence), ownerId);

const confidential = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.map((one) => ({ ...one, part: 'confidential' as const }));

/**
 * Files that show what the association's staff did, such as a portal's receipt: named by them, seen by them, sent after
 * by them.
 */
export const withStaffExhibits = (dispute: Dispute, evidence: readonly Evidence[] = []): Dispute => {
  if (evidence.length === 0) return dispute;
  return { ...dispute, exhibits: { ...dispute.exhibits, ...exhibitsOf(confidential(evidence), 'association') } };
};

/** Files that a party, or the association, put before a panel. */
export const withSubmitted = (
  dispute: Dispute,
  evidence: readonly Evidence[],
  ownerId: string,
  decisionId: string,
  namedAt?: Instant,
): Dispute => withMarked(dispute, evidence, ownerId, { decisionId }, namedAt);

/** What it was filed with goes on without these files; they come in again with their bytes. */
export const leftOut = (
  known: Readonly<Record<string, Exhibit>>,
  evidenceIds: readonly string[] = [],
): Readonly<Record<string, Exhibit>> => {
  const out = evidenceIds.flatMap((id) => (known[id] ? [[id, { ...known[id], leftOut: true as const }]] : []));
  return { ...known, ...Object.fromEntries(out) };
};
