import type { Instant } from '../../../kernel/message.js';
import type { LegalKind } from '../../../rulebook/panel-rules.js';
import { houseDeadline } from '../../core/deadlines.js';
import type { DisputeFile } from '../../core/action.js';
import type { DisputeEvent } from '../../core/state.js';
import { type BeforePanel, presidingOf } from './before-panel.js';
import { checkNoChallenge } from '../panel/open-challenge.js';
import { checkMembers } from './check-members.js';
import { checkReviewers } from './check-reviewers.js';
import { decisionRules } from './decision-rules-of.js';
import type { DecidedIssue, DecisionMade, Dissent } from './events.js';
import type { Finding, FindingKind, ItemResult, Remedy } from './findings.js';
import type { Outcome, Issue } from './issues.js';
import { isGrave } from './grave.js';
import { issue } from './issue.js';
import { checkKindOfFirst, checkLegalKind } from './legal-kind-carried.js';
import { stillAsked } from './still-decided.js';
import { tally, type Ballot } from './tally.js';

export type Signed = {
  readonly legalKind: LegalKind;
  readonly ballots: Readonly<Record<string, Ballot>>;
  /** By issue, as sealed for whoever may read the decision. */
  readonly reasons: Readonly<Record<string, string>>;
  /** By issue, the exhibits that the reasons rest on. */
  readonly relied: Readonly<Record<string, readonly string[]>>;
  readonly dissents: readonly Dissent[];
  readonly builtFrom: readonly string[];
};

/** All panelists have signed: the outcome is what the ballots say. It goes out at once, unless it is grave. */
export const made = (before: BeforePanel, signed: Signed, at: Instant, file: DisputeFile): readonly DisputeEvent[] => {
  const { decisionId, decision, panelId, panel } = before;
  checkNoChallenge(panelId, file.dispute);
  checkMembers(panelId, at, file);
  checkReviewers(panelId, at, file);
  checkLegalKind(signed.legalKind, panel);
  checkKindOfFirst(signed.legalKind, decision, file.dispute);
  const outcomes = tally(decision.issues, signed.ballots, presidingOf(panel), decisionRules(file).withoutMajority);
  const asked = stillAsked(decision.issues, file.dispute);
  const issues = asked.flatMap((one) => decided(one, outcomes, signed));
  const items = asked.flatMap((one) => resultsOf(one, outcomes));
  const findings = asked.flatMap((one) => findingOf(one, outcomes, file.newId));
  const grave = isGrave(items, findings, file.dispute, file.rulebook);
  const data: DecisionMade['data'] = {
    decisionId,
    panelId,
    legalKind: signed.legalKind,
    panelistIds: panel.members.map(({ neutralId }) => neutralId),
    issues,
    items,
    findings,
    dissents: signed.dissents,
    builtFrom: signed.builtFrom,
    madeAt: at,
    ...(grave && { releaseDue: houseDeadline(file, 'release-decision', { event: 'DecisionMade', at }) }),
  };
  const event: DecisionMade = { type: 'DecisionMade', data };
  return grave
    ? [event]
    : [event, ...issue(decisionId, {}, at, { ...file, dispute: file.evolve(file.dispute, [event]) })];
};

const outcomeOf = (id: string, outcomes: readonly Outcome[]): Outcome | undefined =>
  outcomes.find(({ issueId }) => issueId === id);

const decided = (
  { issueId, kind, pairs }: Issue,
  outcomes: readonly Outcome[],
  { reasons, relied }: Pick<Signed, 'reasons' | 'relied'>,
): readonly DecidedIssue[] => {
  const outcome = outcomeOf(issueId, outcomes);
  const evidenceIds = relied[issueId] ?? [];
  const rests = evidenceIds.length > 0 && { evidenceIds };
  return outcome ? [{ ...outcome, kind, pairs, reasonsContentId: reasons[issueId] ?? '', ...rests }] : [];
};

const resultsOf = ({ issueId, kind, pairs }: Issue, outcomes: readonly Outcome[]): readonly ItemResult[] => {
  const outcome = outcomeOf(issueId, outcomes)?.outcome as Remedy | undefined; // a ballot on a remedy says nothing else
  return kind !== 'remedy' || outcome === undefined ? [] : pairs.map((pair) => ({ pair, outcome }));
};

const findingOf = (
  { issueId, kind, pairs, about, partyId }: Issue,
  outcomes: readonly Outcome[],
  newId: () => string,
): readonly Finding[] => {
  const finding = outcomeOf(issueId, outcomes)?.outcome as FindingKind | undefined;
  if (kind !== 'bad-faith' || about === undefined || partyId === undefined || finding === undefined) return [];
  return [{ findingId: newId(), about, partyId, pairs, finding }];
};
