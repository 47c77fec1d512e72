import type { DecisionMade, DecisionReturned } from '#domain/dispute/panel/decision/events.js';
import type { Issue } from '#domain/dispute/panel/decision/issues.js';
import { pairParts } from '#domain/dispute/core/subject.js';
import { given } from '../../given.js';
import type { IssueView, MadeView, ReasonsView, ReturnedView } from './decision-view.dto.js';

export type Text = (contentId: string | undefined) => string | undefined;

/** The issues of a panel, with their answers where there is a decision to be read. */
export const viewIssues = (
  issues: readonly Issue[],
  made: DecisionMade['data'] | undefined,
  text: Text,
): readonly IssueView[] =>
  issues.map(({ issueId, pairs, questionContentId, ...issue }) => {
    const decided = made?.issues.find((one) => one.issueId === issueId);
    const reasons = text(decided?.reasonsContentId);
    return given({
      ...issue,
      issueId,
      pairs: pairs.map(pairParts),
      question: text(questionContentId),
      outcome: decided?.outcome,
      by: decided?.by,
      evidenceIds: decided?.evidenceIds && [...decided.evidenceIds],
      reasons: reasons === undefined ? undefined : (JSON.parse(reasons) as ReasonsView),
    }) as IssueView;
  });

/** The decision that a second person sent back, with why; undefined where none was. */
export const viewReturned = (
  made: DecisionMade['data'] | undefined,
  returned: DecisionReturned['data'] | undefined,
  text: Text,
): ReturnedView | undefined =>
  made &&
  returned &&
  given({
    reason: text(returned.reasonContentId),
    issues: made.issues.map(({ issueId, reasonsContentId, evidenceIds }) => {
      const reasons = text(reasonsContentId);
      return given({
        issueId,
        reasons: reasons === undefined ? undefined : (JSON.parse(reasons) as ReasonsView),
        evidenceIds: [...(evidenceIds ?? [])],
      });
    }),
  });

export const viewMade = (
  { legalKind, madeAt, items, findings, dissents, builtFrom }: DecisionMade['data'],
  attached: boolean,
  text: Text,
): MadeView => ({
  legalKind,
  madeAt,
  items: items.map(({ pair, outcome }) => ({ ...pairParts(pair), outcome })),
  findings: findings.map(({ about, partyId, finding }) => ({ about, partyId, finding })),
  dissents: attached ? dissents.flatMap(({ textContentId }) => text(textContentId) ?? []) : [],
  builtFrom,
});
