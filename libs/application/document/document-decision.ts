import type { DecisionFacts, ReasonsFacts } from '#documents/decision-facts.js';
import type { DocumentFacts } from '#documents/facts.js';
import type { Service } from '#domain/dispute/service/notice/events.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import type { PairSubject } from '#domain/dispute/core/subject.js';
import { rulebookOf } from '#rulebooks/released.js';
import type { Known } from '../dispute/names.js';

type Facts = Pick<DocumentFacts, 'decision' | 'deadline'>;

/** Events whose words the document of a decision shows though they were recorded before it. */
export const isOfDecision = (event: DisputeEvent, { aboutId }: Service): boolean =>
  (event.type === 'DecisionMade' || event.type === 'IssuesListed') && event.data.decisionId === aboutId;

/**
 * A decision as its addressee reads it: only issues about its own pairs, dissents only where the rulebook attaches
 * them.
 */
export const decisionFacts = (
  { aboutId = '', document, pairs: own }: Service,
  together: readonly DisputeEvent[],
  dispute: Dispute,
  text: Known['text'],
): Facts => {
  const { made, issues: asked = [], issued } = dispute.decisions[aboutId] ?? {};
  if (!made || (document !== 'panel-decision' && document !== 'decision-corrected')) return {};
  const { legalKind, panelistIds, madeAt, items, issues, dissents } = made;
  const attached = rulebookOf(dispute).rulebook.decision?.dissents === 'attached';
  const corrected = together.find((event) => event.type === 'DecisionCorrected');
  const correction = corrected && text(corrected.data.textContentId);
  const decision: DecisionFacts = {
    legalKind,
    panelists: panelistIds.length,
    madeAt,
    items: items.filter(({ pair }) => own.includes(pair)),
    issues: issues
      .filter(({ pairs }) => isOwn(pairs, own))
      .map(({ issueId, kind, outcome, by, reasonsContentId }) => {
        const { questionContentId, duty, factor } = asked.find((one) => one.issueId === issueId) ?? {};
        const question = text(questionContentId);
        const reasons = reasonsFrom(text(reasonsContentId));
        return {
          kind,
          outcome,
          by,
          ...(duty !== undefined && { duty }),
          ...(factor !== undefined && { factor }),
          ...(question !== undefined && { question }),
          ...(reasons && { reasons }),
        };
      }),
    dissents: attached ? dissents.flatMap(({ textContentId }) => text(textContentId) ?? []) : [],
    ...(correction !== undefined && { correction }),
  };
  return { decision, ...(issued?.reviewDue && { deadline: issued.reviewDue }) };
};

const isOwn = (pairs: readonly PairSubject[], own: readonly PairSubject[]): boolean =>
  pairs.length === 0 || pairs.some((pair) => own.includes(pair));

const reasonsFrom = (words: string | undefined): ReasonsFacts | undefined =>
  words === undefined ? undefined : (JSON.parse(words) as ReasonsFacts);
