import { pairParts, type PairSubject } from '../core/subject.js';
import type { AwardRecorded } from '../panel/award/events.js';
import type { AdoptionAnswered } from '../panel/decision/adoption-events.js';
import type { DecidedIssue, DecisionMade } from '../panel/decision/events.js';
import type { IssuesListed, PanelContactReported, SubmissionMade } from '../panel/decision/file-events.js';
import type { EvidenceSupplemented } from '../service/evidence/events.js';
import type { DecisionBecameFinal } from '../panel/decision/final-events.js';
import type { Looking, Part } from './event-row.js';
import type { Dispute } from '../core/state.js';
import { seesExhibit } from './sees-exhibit.js';
import type { Visibility } from './viewer.js';
import { readsSubmission } from './reads-submission.js';

/** Of lists by issue and by pair a respondent gets what is about its own. */
const ownIssues = <I extends { readonly pairs: readonly PairSubject[] }>(
  issues: readonly I[],
  { viewer }: Looking,
): readonly I[] =>
  issues
    .map((issue) => ({ issue, own: issue.pairs.filter(viewer.sees) }))
    .filter(({ issue, own }) => issue.pairs.length === 0 || own.length > 0)
    .map(({ issue, own }) => ({ ...issue, pairs: own }));
const mine = <I extends { readonly pair: PairSubject }>(items: readonly I[], { viewer }: Looking): readonly I[] =>
  items.filter(({ pair }) => pairParts(pair).respondentId === viewer.respondentId);

export const issuesOfOwn = (data: IssuesListed['data'], looking: Looking): IssuesListed['data'] => ({
  ...data,
  issues: ownIssues(data.issues, looking),
});

export const itemsOfOwn = <D extends { readonly items: readonly { readonly pair: PairSubject }[] }>(
  data: D,
  looking: Looking,
): D => ({ ...data, items: mine(data.items, looking) });

export const answersOfOwn = (data: AdoptionAnswered['data'], looking: Looking): AdoptionAnswered['data'] => ({
  ...data,
  answers: mine(data.answers, looking),
});

export const finalOfOwn = (data: DecisionBecameFinal['data'], looking: Looking): DecisionBecameFinal['data'] => ({
  ...data,
  items: mine(data.items, looking),
  findings: ownIssues(data.findings, looking),
});

/**
 * What a panel has made stays between it and the association until it is out; what it had said before of a pair that
 * was overtaken while it waited, for ever.
 */
const issued: Part<DecisionMade['data']> = (data, { now, viewer }) =>
  wentOut(data, now) ? { ...data, issues: data.issues.map((issue) => restsOnSeen(issue, viewer, now)) } : undefined;
const wentOut = ({ decisionId, items }: DecisionMade['data'], { decisions }: Dispute): boolean => {
  const { issued: out, made } = decisions[decisionId] ?? {};
  return out !== undefined && items.every(({ pair }) => made?.items.some((one) => one.pair === pair));
};
/** Of the exhibits on which reasons rest those that the viewer may know of. */
const restsOnSeen = (issue: DecidedIssue, viewer: Visibility, now: Dispute): DecidedIssue => {
  const { evidenceIds, ...rest } = issue;
  const seen = evidenceIds?.filter((id) => seesExhibit(viewer, now, id)) ?? [];
  return seen.length > 0 ? { ...rest, evidenceIds: seen } : rest;
};
export const onceIssued = issued;
export const ownOnceIssued: Part<DecisionMade['data']> = (data, looking) =>
  issued(data, looking) && {
    ...data,
    issues: ownIssues(issued(data, looking)?.issues ?? [], looking),
    items: mine(data.items, looking),
    findings: ownIssues(data.findings, looking),
  };

/** What is said by who may be read, without its confidential part, which is for the panel, the staff and its owner. */
export const submission: Part<SubmissionMade['data']> = (data, { viewer, now }) => {
  if (!readsSubmission(data.partyId, viewer.party, now)) return undefined;
  if (data.partyId === viewer.party) return data;
  const { confidentialContentId: _, ...open } = data;
  return { ...open, evidence: open.evidence.filter(({ part }) => part !== 'confidential') };
};

/** What was added before a panel, as far as that party reads it. */
export const supplement: Part<EvidenceSupplemented['data']> = (data, { viewer, now }) => {
  if (!readsSubmission(data.partyId, viewer.party, now)) return undefined;
  if (data.partyId === viewer.party) return data;
  const evidence = data.evidence.filter(({ part }) => part !== 'confidential');
  return evidence.length > 0 ? { ...data, evidence } : undefined;
};

/** That somebody tried to reach a panelist: whoever reported it, and the staff. */
export const reportedByIt: Part<PanelContactReported['data']> = (data, { viewer }) =>
  data.reporterId === (viewer.party ?? viewer.expertId) ? data : undefined;

/**
 * Of an award the results of its own items are each viewer's; the scanned papers stay with the staff, since they name
 * everybody. To what another platform has bound itself, a platform does not learn, nor a party of another item.
 */
export const awardOfOwn = (data: AwardRecorded['data'], { viewer }: Looking): AwardRecorded['data'] => ({
  ...data,
  items: data.items.filter(({ pair }) => viewer.sees(pair)),
  evidence: [],
  boundPlatformIds: data.boundPlatformIds.filter((id) =>
    viewer.platformId === undefined ? viewer.pairs.some((pair) => pair.platformId === id) : id === viewer.platformId,
  ),
});
