import type {
  DraftDecisionBody,
  DraftSeenBody,
  IssueReasonsBody,
  IssueView,
  PanelView,
} from '../../../client/types.gen.js';

/** What a new draft begins with: the words of the newest one, or nothing but the issues. */
export const begunDraft = (
  legalKind: PanelView['legalKind'],
  issues: readonly IssueView[],
  newest: DraftSeenBody | undefined,
): DraftDecisionBody => ({
  legalKind: newest?.legalKind ?? (legalKind === 'arbitral-award' ? 'advisory-opinion' : legalKind),
  reasons: issues.map(
    ({ issueId }) =>
      newest?.reasons.find((one) => one.issueId === issueId) ?? {
        issueId,
        facts: '',
        evidence: '',
        rule: '',
        conclusion: '',
        evidenceIds: [],
      },
  ),
});

const has = (text: string): boolean => text.trim() !== '';

/** Whether every part of every block says something. */
export const isWritten = ({ reasons }: DraftDecisionBody): boolean =>
  reasons.every(
    ({ facts, evidence, rule, conclusion }: IssueReasonsBody) =>
      has(facts) && has(evidence) && has(rule) && has(conclusion),
  );
