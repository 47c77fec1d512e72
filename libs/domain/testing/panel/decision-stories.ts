import type { DecisionEvent } from '../../dispute/panel/decision/events.js';
import { ISSUE_FACTORS, type Issue } from '../../dispute/panel/decision/issues.js';
import type { Ballot } from '../../dispute/panel/decision/tally.js';
import type { DisputeEvent } from '../../dispute/core/state.js';
import type { Actor } from '../../kernel/message.js';
import { ana, ben } from '../core/actors.js';
import {
  answerContact,
  askParties,
  callVote,
  castBallot,
  completeFile,
  correctDecision,
  decisionIdOf,
  draftDecision,
  extendTime,
  issuesOf,
  listIssues,
  makeSubmission,
  releaseDecision,
  reportContact,
  returnDecision,
  returnFile,
  signDecision,
  startDeliberation,
  summarise,
} from './decision-commands.js';
import { decisionEvents } from './decision-events.js';
import {
  acceptSeat,
  decideCompetence,
  objectToCompetence,
  panelClock,
  panelIdOf,
  recuseExpert,
  removeExpert,
} from './panel-commands.js';
import { panelConstituted, presiding, reserved, seatedAfter } from './panel-stories.js';
import { inRoomThen, type Told } from '../talks/room-story.js';
import { andThen, disputeAfter, sent, type Step } from '../core/story.js';

const BAG = 'pair:ben:bag';
const CAP = 'pair:ben:cap';
const person = (id = ''): Actor => ({ kind: 'person', id });

/** The three who sit, the presiding one first. */
export const sitting: readonly Actor[] = seatedAfter(panelConstituted).map(person);
export const [first = person(), second = person(), third = person()] = sitting;

/**
 * They read until the end of the 16th; the first round runs to the end of the 19th, the panel's time to the end of the
 * 30th.
 */
export const submitting = andThen(panelConstituted, panelClock('BeginSubmissions', '03-17T00:01'));
const file = { sha256: 'cd'.repeat(32), mediaType: 'image/png', descriptionContentId: 'what' };
/** Both have filed, Ben with a confidential part. */
export const submitted = andThen(
  submitting,
  makeSubmission('03-17T10:00', ana, { evidence: [{ ...file, evidenceId: 's1' }] }),
  makeSubmission('03-18T10:00', ben, {
    confidentialContentId: 'prices',
    evidence: [{ ...file, evidenceId: 's2', part: 'confidential' }],
  }),
);
const asked: readonly Omit<Issue, 'issueId'>[] = [
  { kind: 'infringement', pairs: [BAG, CAP], questionContentId: 'is it' },
  { kind: 'remedy', pairs: [BAG], questionContentId: 'the bag' },
  { kind: 'remedy', pairs: [CAP], questionContentId: 'the cap' },
  { kind: 'bad-faith', pairs: [BAG, CAP], questionContentId: 'why', about: 'complaint', partyId: 'ana' },
];
const weighed: typeof asked = [
  ...asked,
  ...ISSUE_FACTORS.map((factor) => ({ kind: 'account', factor, pairs: [BAG], questionContentId: 'whose' }) as const),
  { kind: 'duty', duty: 'goods-check', pairs: [BAG], questionContentId: 'who checks' },
];
export const issuesListed = andThen(submitted, listIssues('03-19T10:00', first, asked));
/** The panel is alone in its room from the 19th on. */
export const deliberated: Told = { dispute: andThen(issuesListed, startDeliberation('03-19T11:00', first)), room: [] };
/** Ballots were called for, and none is cast. */
export const called: Told = inRoomThen(deliberated, callVote('03-20T10:00', first));
export const issues = issuesOf(disputeAfter(deliberated.dispute));
const [infringement, bag, cap, faith] = issues.map(({ issueId }) => issueId);

/** Of infringement, of what becomes of the bag and of the cap, of the complaint's good faith. */
export const ballot = (
  ...[a, b, c, d]: readonly [Ballot[string], Ballot[string], Ballot[string], Ballot[string]]
): Ballot => ({
  [infringement ?? '']: a,
  [bag ?? '']: b,
  [cap ?? '']: c,
  [faith ?? '']: d,
});
export const MILD = [
  ballot('not-made-out', 'lift', 'keep', 'unfounded-in-good-faith'),
  ballot('not-made-out', 'lift', 'keep', 'founded'),
  ballot('made-out', 'keep', 'keep', 'unfounded-in-good-faith'),
];
export const GRAVE = MILD.map((one) => ({ ...one, [faith ?? '']: 'malicious' as const }));

/** All three have voted on the 20th: the bag is lifted by two to one, the cap kept. */
export const votedAs = (ballots: readonly Ballot[], from: Told = deliberated): Told =>
  inRoomThen(
    from,
    callVote('03-20T10:00', first),
    ...ballots.map((one, index) => castBallot(`03-20T1${index + 1}:00`, sitting[index] ?? first, one)),
  );
const making = (ballots: readonly Ballot[]) => ({
  ballots: Object.fromEntries(sitting.map(({ id }, index) => [id, ballots[index] ?? {}])),
  reasons: Object.fromEntries(issues.map(({ issueId }) => [issueId, `reasons-${issueId}`])),
  dissents: { [third.id]: 'dissent' },
  builtFrom: ['ComplaintAccepted', 'ComplaintFiled'],
});
/** The presiding one drafted; two have signed, and the third signs last, of another mind. */
export const madeAs = (ballots: readonly Ballot[], from: Told = deliberated): Told =>
  inRoomThen(
    votedAs(ballots, from),
    draftDecision('03-21T10:00', first, issues),
    signDecision('03-21T11:00', first, making(ballots)),
    signDecision('03-21T12:00', second, making(ballots)),
    signDecision('03-21T13:00', third, making(ballots), 'dissent-in-room'),
  );
export const voted = votedAs(MILD);
/** A draft that rests on what Ana had put before the panel, whose bytes are here. */
export const draftedOn: Told = inRoomThen(
  { ...votedAs(MILD), dispute: sent(votedAs(MILD).dispute) },
  draftDecision('03-21T10:00', first, issues, 'contractual-decision', 's1'),
);
export const issuedOn: Told = inRoomThen(
  draftedOn,
  ...sitting.map((by, index) => signDecision(`03-21T1${index + 1}:00`, by, making(MILD))),
);
/** It went out at once. */
export const issued = madeAs(MILD);
/** It waits for a second person. */
export const held = madeAs(GRAVE);

const summary: Step = (dispute) => {
  const { submissions = {} } = dispute.decisions[decisionIdOf(dispute)] ?? {};
  const [aboutId = 'none'] =
    Object.entries(submissions).find(([, one]) => one.confidentialContentId !== undefined) ?? [];
  const step = summarise('03-19T09:00', second, aboutId);
  return typeof step === 'function' ? step(dispute) : step;
};

/** A member fell away while the panel deliberated: with the next it begins anew. */
export const begunAnew = andThen(
  deliberated.dispute,
  recuseExpert('03-20T10:00', third),
  acceptSeat('03-22T10:00', person(reserved[0])),
);

const OF_AFTER = Object.entries(
  decisionEvents(decisionIdOf(disputeAfter(issued.dispute)), panelIdOf(disputeAfter(issued.dispute))),
)
  .slice(Object.keys(decisionEvents('', '')).indexOf('AdoptionAsked'))
  .map(([type, data]) => ({ type, data }) as DecisionEvent);

/** Stories that together record every event of a panel's file and decision. */
export const decisionStories: readonly (readonly DisputeEvent[])[] = [
  andThen(
    panelConstituted,
    returnFile('03-16T10:00', second),
    completeFile('03-17T10:00', [
      { ...file, evidenceId: 's3' },
      { ...file, evidenceId: 's4', derivedFrom: 's3' },
    ]),
  ),
  andThen(submitted, summary, askParties('03-19T10:00', first), panelClock('CloseSubmissions', '03-23T00:01')),
  andThen(
    submitting,
    reportContact('03-18T10:00', ben, { panelistId: presiding, noteContentId: 'note' }),
    answerContact('03-18T11:00'),
  ),
  andThen(submitted, listIssues('03-19T10:00', first, weighed)),
  andThen(issuesListed, panelClock('NoteDecisionOverdue', '03-31T00:01'), extendTime('03-31T10:00')),
  begunAnew,
  andThen(issuesListed, panelClock('NoteDecisionOverdue', '03-31T00:01'), removeExpert('03-31T10:00', third.id)),
  andThen(submitting, objectToCompetence('03-18T10:00', ana), decideCompetence('03-20T10:00', 'rejected')),
  [...issued.dispute, { type: 'PanelFileOpened', data: decisionEvents('second', 'panel-2').PanelFileOpened }],
  [...andThen(issued.dispute, correctDecision('03-22T10:00')), ...OF_AFTER],
  andThen(held.dispute, releaseDecision('03-22T10:00')),
  issuedOn.dispute,
  andThen(held.dispute, returnDecision('03-22T10:00')),
];
