import { draftDecision } from '../testing/panel/decision-commands.js';
import { called, first, issues, second, third, voted } from '../testing/panel/decision-stories.js';
import { panelIdOf, recuseExpert } from '../testing/panel/panel-commands.js';
import { andThen, disputeAfter } from '../testing/core/story.js';
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
