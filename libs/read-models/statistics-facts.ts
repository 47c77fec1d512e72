import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import type { PairSubject } from '#domain/dispute/core/subject.js';
import type { Proceeding, ProceedingState, ProceedingWhose } from '#domain/dispute/response/waiting-period/events.js';
import { keepsMeasures } from '#domain/dispute/response/waiting-period/keeps-measures.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import type { Stream } from '#event-store/load.js';

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

/** About which items a proceeding is, and whether it asks if these respondents infringe. */
type Asked = { readonly pairs: readonly PairSubject[]; readonly isCounted: boolean };

/** The complainant's own suit over infringement, or its complaint to an authority, against these respondents. */
const asksIfInfringing = ({ against = 'respondent', ...told }: ProceedingWhose & Pick<Proceeding, 'kind'>): boolean =>
  against === 'respondent' && keepsMeasures(told);

/** What a party tells of its judgment is its own word, as for ratings: it counts once the association saw the paper. */
const isOfStaff = ({ kind, onBehalfOf }: Actor): boolean => kind === 'person' && onBehalfOf === undefined;

const ENDS: readonly ProceedingState[] = ['final-for', 'final-against', 'dismissed'];
type Word = { readonly reportId: string; readonly found: boolean };
const wordOf = ({ reportId, state }: { readonly reportId: string; readonly state: ProceedingState }): Word => ({
  reportId,
  found: state === 'final-for',
});

/**
 * Items on which a panel's decision was final and a suit or an authority's complaint came to its end: whether both said
 * the same. What was withdrawn or never taken up says nothing, nor what is about something else, or turned out to be.
 */
export const courtsIn = (events: Stream<DisputeEvent>['events']): readonly CourtCounted[] => {
  const decided = new Map<PairSubject, { readonly decisionId: string; readonly kept: boolean }>();
  const asked = new Map<string, Asked>();
  const words: Word[] = [];
  for (const { type, data, meta } of events) {
    if (type === 'DecisionBecameFinal')
      for (const { pair, outcome } of data.items)
        decided.set(pair, { decisionId: data.decisionId, kept: outcome === 'keep' });
    if (type === 'DecisionReversed')
      for (const [pair, { decisionId }] of decided) if (decisionId === data.decisionId) decided.delete(pair);
    if (type === 'ProceedingReported')
      asked.set(data.reportId, { pairs: data.pairs, isCounted: asksIfInfringing(data) });
    if (type === 'ProceedingCorrected')
      asked.set(data.reportId, { pairs: data.pairs, isCounted: data.mistaken !== true && asksIfInfringing(data) });
    if (type === 'ProceedingReportedAgain') {
      const { pairs = [], isCounted = false } = asked.get(data.reportId) ?? {};
      asked.set(data.reportId, { pairs: [...pairs, ...data.pairs], isCounted });
    }
    if (type === 'JudgmentConfirmed') words.push(wordOf(data));
    if (type === 'ProceedingStateReported' && ENDS.includes(data.state) && isOfStaff(meta.by)) words.push(wordOf(data));
  }
  const said = new Map<PairSubject, boolean>();
  for (const { reportId, found } of words) {
    const { pairs, isCounted } = asked.get(reportId) ?? { pairs: [], isCounted: false };
    if (isCounted) for (const pair of pairs) said.set(pair, found);
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
