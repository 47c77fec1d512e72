import type { Instant } from '../kernel/message.js';
import { isHeldWhole, type FileOfAll } from './is-held-whole.js';
import { fileKeptUntil } from './retention.js';

/** A dispute in which somebody who asks to be forgotten has a part. */
export type DisputeOfPerson = FileOfAll & {
  readonly closed: boolean;
  /** When it was closed; of one that runs, when it last moved. */
  readonly lastMovedAt: Instant;
  /** A court has it: its record is kept for as long. */
  readonly inCourt: boolean;
};

/**
 * Why something is not erased yet: the dispute runs, so that another's procedure needs it; its file is kept until a
 * day; a court has it; two people have placed a hold; somebody still holds an office with which the account was given.
 */
export const KEEPING = ['running', 'period', 'court', 'hold', 'office-held'] as const;
export type Keeping = (typeof KEEPING)[number];

export type KeptBack = {
  readonly reason: Keeping;
  readonly disputeId?: string;
  readonly until?: Instant;
};

export type ErasurePlan = {
  /** Disputes in which the words and files of the person are erased now. */
  readonly erase: readonly string[];
  readonly kept: readonly KeptBack[];
  /** Whether name, contacts and papers go, too: once no file is kept that names the person. */
  readonly identity: boolean;
};

type Asked = {
  readonly disputes: readonly DisputeOfPerson[];
  /** Ids of persons and disputes on which a hold stands. */
  readonly held: ReadonlySet<string>;
  readonly subjectId: string;
  readonly at: Instant;
};

/**
 * What of a person is erased at this moment, and what is kept and why. A hold goes before everything; a running dispute
 * and one in court before periods (PIPL 47, paragraph 2, a reprint: where a period of a law or administrative
 * regulation has not ended, nothing is done with it but storing and securing it; ours is the house's).
 */
export function planErasure({ disputes, held, subjectId, at }: Asked): ErasurePlan {
  const whole = held.has(subjectId);
  const looked = disputes.map((dispute) => ({ dispute, kept: whole ? undefined : whyKept(dispute, held, at) }));
  const kept: readonly KeptBack[] = whole ? [{ reason: 'hold' }] : looked.flatMap((one) => one.kept ?? []);
  return {
    erase: whole ? [] : looked.flatMap((one) => (one.kept ? [] : [one.dispute.disputeId])),
    kept,
    identity: kept.length === 0,
  };
}

const whyKept = (dispute: DisputeOfPerson, held: ReadonlySet<string>, at: Instant): KeptBack | undefined => {
  const { disputeId, closed, lastMovedAt, inCourt } = dispute;
  if (isHeldWhole(dispute, held)) return { reason: 'hold', disputeId };
  if (!closed) return { reason: 'running', disputeId };
  if (inCourt) return { reason: 'court', disputeId };
  const until = fileKeptUntil(lastMovedAt);
  return at < until ? { reason: 'period', disputeId, until } : undefined;
};
