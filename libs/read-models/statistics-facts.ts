import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import type { Instant } from '#domain/kernel/message.js';

/** A panel's decision: how many sat, how many said that they were of another mind, and what a review made of it. */
export type DecisionCounted = {
  readonly size: number;
  readonly dissents: number;
  readonly isReview: boolean;
  readonly result: 'open' | 'final' | 'upheld' | 'reversed';
};
/** What a court or an authority said in the end of an item that a panel had decided. */
export type CourtCounted = { readonly agrees: boolean };
export type MediationCounted = {
  readonly begun: boolean;
  readonly outcome: string | null;
  /** From the mediator’s acceptance to the end, in days, begun ones counted. */
  readonly days: number | null;
  readonly sessions: number;
  readonly confirmation: string | null;
};

const DAY = 86_400_000;

export const decisionsIn = (events: readonly DisputeEvent[]): readonly DecisionCounted[] => {
  const made = new Map<string, DecisionCounted>();
  const reviews = new Set<string>();
  const set = (id: string, result: DecisionCounted['result']): void => {
    const one = made.get(id);
    if (one) made.set(id, { ...one, result });
  };
  for (const { type, data } of events) {
    if (type === 'PanelFileOpened' && data.reviewOf !== undefined) reviews.add(data.decisionId);
    if (type === 'DecisionMade') {
      const { decisionId, panelistIds, dissents } = data;
      const counted = { size: panelistIds.length, dissents: dissents.length, isReview: reviews.has(decisionId) };
      made.set(decisionId, { ...counted, result: 'open' });
    }
    if (type === 'DecisionBecameFinal' && made.get(data.decisionId)?.result === 'open') set(data.decisionId, 'final');
    if (type === 'DecisionUpheld') set(data.decisionId, 'upheld');
    if (type === 'DecisionReversed') set(data.decisionId, 'reversed');
  }
  return [...made.values()];
};

/**
 * Items on which a panel's decision was final and a suit or an authority's complaint came to its end: whether both said
 * the same. What was withdrawn or never taken up says nothing.
 */
export const courtsIn = (events: readonly DisputeEvent[]): readonly CourtCounted[] => {
  const decided = new Map<string, { readonly decisionId: string; readonly kept: boolean }>();
  const pairsOf = new Map<string, readonly string[]>();
  const said = new Map<string, boolean>();
  for (const { type, data } of events) {
    if (type === 'ProceedingReported') pairsOf.set(data.reportId, data.pairs);
    if (type === 'DecisionBecameFinal')
      for (const { pair, outcome } of data.items)
        decided.set(pair, { decisionId: data.decisionId, kept: outcome === 'keep' });
    if (type === 'DecisionReversed')
      for (const [pair, { decisionId }] of decided) if (decisionId === data.decisionId) decided.delete(pair);
    if (type !== 'ProceedingStateReported') continue;
    const { state, reportId } = data;
    if (state === 'final-for' || state === 'final-against' || state === 'dismissed')
      for (const pair of pairsOf.get(reportId) ?? []) said.set(pair, state === 'final-for');
  }
  return [...decided].flatMap(([pair, { kept }]) => {
    const found = said.get(pair);
    return found === undefined ? [] : [{ agrees: found === kept }];
  });
};

export const mediationsIn = ({ mediations }: Dispute, events: readonly DisputeEvent[]): readonly MediationCounted[] => {
  const ended = new Map<string, Instant>();
  for (const { type, data } of events) if (type === 'MediationEnded') ended.set(data.mediationId, data.effectiveAt);
  return Object.entries(mediations).map(([id, { acceptedAt, outcome, sessions, confirmation }]) => {
    const end = ended.get(id);
    const days =
      acceptedAt === undefined || end === undefined ? null : (Date.parse(end) - Date.parse(acceptedAt)) / DAY;
    return {
      begun: acceptedAt !== undefined,
      outcome: outcome ?? null,
      days: days === null ? null : Math.max(0, Math.round(days * 10) / 10),
      // of all invited together: that one side was heard alone, and how often, no number tells
      sessions: Object.values(sessions).filter(({ kind, heldAt }) => kind === 'joint' && heldAt !== undefined).length,
      confirmation: confirmation?.result ?? null,
    };
  });
};
