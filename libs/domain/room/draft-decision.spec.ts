import { paper, shanghai } from '../testing/core/commands.js';
import { decisionIdOf, draftDecision } from '../testing/panel/decision-commands.js';
import { called, first, issuedOn, issues, second, third, voted } from '../testing/panel/decision-stories.js';
import { panelIdOf, recuseExpert } from '../testing/panel/panel-commands.js';
import { andThen, disputeAfter, sent } from '../testing/core/story.js';
import { offersInRoom } from '../testing/talks/room-menu.js';
import { roomFileOf, whenInRoom } from '../testing/talks/room-story.js';
import { allowedInRoom } from './decide.js';

it('comes when all have voted, with reasons for every issue', () => {
  whenInRoom(called, draftDecision('03-21T10:00', first, issues)).thenRefused('BallotsMissing');
  whenInRoom(voted, draftDecision('03-21T10:00', first, issues)).then(
    expect.objectContaining({ type: 'DecisionDrafted', data: expect.objectContaining({ number: 1 }) as object }),
  );
  whenInRoom(voted, draftDecision('03-21T10:00', first, issues.slice(1))).thenRefused('EntryMissing');
  whenInRoom(
    voted,
    draftDecision('03-21T10:00', first, [...issues, { ...issues[0], issueId: 'other' } as (typeof issues)[number]]),
  ).thenRefused('UnknownReference');
  expect([called, voted].map((told) => offersInRoom(told, 'DraftDecision')(second))).toEqual([false, true]);
});
it('cannot be an award, nor bind where somebody is not bound', () => {
  whenInRoom(voted, draftDecision('03-21T10:00', first, issues, 'arbitral-award')).thenRefused('LegalKindNotCarried');
  const panelId = panelIdOf(disputeAfter(voted.dispute));
  const unbound = voted.dispute.map((event) =>
    event.type === 'PanelConsented' && event.data.partyId === 'ben'
      ? { ...event, data: { ...event.data, partyId: 'ana' } }
      : event,
  );
  expect(disputeAfter(unbound).panels[panelId]?.bound).not.toHaveProperty('ben');
  whenInRoom({ ...voted, dispute: unbound }, draftDecision('03-21T10:00', first, issues)).thenRefused(
    'LegalKindNotCarried',
  );
});
it('waits while somebody is replaced', () => {
  const gone = { ...voted, dispute: andThen(voted.dispute, recuseExpert('03-20T18:00', third)) };
  whenInRoom(gone, draftDecision('03-21T10:00', first, issues)).thenRefused('WrongStage');
  expect(allowedInRoom(first, roomFileOf(gone, first))).toEqual([]);
});
it('rests on what lies before the panel, in time or admitted', () => {
  const on = (told: typeof voted, ...ids: readonly string[]) =>
    whenInRoom(told, draftDecision('03-21T10:00', first, issues, 'contractual-decision', ...ids));
  const here = { ...voted, dispute: sent(voted.dispute) };
  on(here, 's1').then(expect.objectContaining({ type: 'DecisionDrafted' }));
  on(here, 'none').thenRefused('UnknownReference');
  const made = issuedOn.dispute.find(({ type }) => type === 'DecisionMade');
  expect(made?.type === 'DecisionMade' && made.data.issues.map(({ evidenceIds }) => evidenceIds)).toEqual(
    issues.map(() => ['s1']),
  );
  const late = voted.dispute.findIndex(({ type }) => type === 'IssuesListed');
  const supplemented = {
    type: 'EvidenceSupplemented',
    data: {
      decisionId: decisionIdOf(disputeAfter(voted.dispute)),
      supplementId: 'z',
      partyId: 'ben',
      textContentId: 'why',
      evidence: [paper('l2')],
      filedAt: shanghai('03-19T10:30'),
    },
  } as const;
  const past = sent([...voted.dispute.slice(0, late), supplemented, ...voted.dispute.slice(late)]);
  on({ ...voted, dispute: past }, 'l2').thenRefused('EvidenceNotAdmitted');
  const ruled = {
    type: 'LateEvidenceRuled',
    data: {
      evidenceIds: ['l2'],
      admitted: true,
      reasonContentId: 'why',
      by: 'panel',
      ruledAt: shanghai('03-19T10:40'),
    },
  } as const;
  on({ ...voted, dispute: [...past, ruled] }, 'l2').then(expect.objectContaining({ type: 'DecisionDrafted' }));
  on({ ...voted, dispute: [...past, { ...ruled, data: { ...ruled.data, admitted: false } }] }, 'l2').thenRefused(
    'EvidenceNotAdmitted',
  );
});
