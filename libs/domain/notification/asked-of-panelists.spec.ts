import { evolveAll } from '../dispute/evolve.js';
import type { DisputeEvent } from '../dispute/core/state.js';
import { unfiled } from '../dispute/core/unfiled.js';
import { instant, type Actor } from '../kernel/message.js';
import { mia } from '../testing/core/actors.js';
import { callVote, castBallot, draftDecision, startDeliberation } from '../testing/panel/decision-commands.js';
import {
  ballot,
  deliberated,
  first,
  issues,
  issuesListed,
  second,
  sitting,
  submitted,
  submitting,
  third,
  voted,
} from '../testing/panel/decision-stories.js';
import { acceptSeat, appointExpert, revealDraw } from '../testing/panel/panel-commands.js';
import { panelAppointed, panelConstituted, panelDrawn, seatedAfter } from '../testing/panel/panel-stories.js';
import { inRoomThen, roomOf, type Told as InRoom } from '../testing/talks/room-story.js';
import { andThen, disputeAfter } from '../testing/core/story.js';
import { askedInDeliberation, askedOfPanelists } from './asked-of-panelists.js';
import { toldInRoom } from './told-in-room.js';
import { notificationsOf } from './notifications-of.js';

const askedAfter = (past: readonly DisputeEvent[]) =>
  askedOfPanelists(disputeAfter(past)).map(({ accountId, asked }) => `${asked} ${accountId}`);
const told = (past: readonly DisputeEvent[], all: readonly DisputeEvent[], by: Actor): readonly string[] => {
  const [before, after] = [evolveAll(unfiled, past), evolveAll(unfiled, all)];
  const events = all
    .slice(past.length)
    .map((event) => ({ ...event, meta: { by, at: instant('2026-03-16T02:00:00Z'), command: 'Do' } }));
  return notificationsOf(before, after, events).flatMap(({ topic, to, notToAccountId }) =>
    'accountId' in to && to.accountId !== notToAccountId ? [`${topic} ${to.accountId}`] : [],
  );
};
const [presides = '', member = '', last = ''] = sitting.map(({ id }) => id);
const ids = [presides, member, last];

it('asks whoever is drawn or appointed for the seat, with the day of the answer', () => {
  const drawn = seatedAfter(panelDrawn);
  expect(askedAfter(panelDrawn)).toEqual(drawn.map((id) => `take-seat ${id}`));
  expect(askedOfPanelists(disputeAfter(panelDrawn)).every(({ dueAt }) => dueAt !== undefined)).toBe(true);
  const before = panelDrawn.slice(
    0,
    panelDrawn.findIndex(({ type }) => type === 'PanelDrawn'),
  );
  expect(told(before, andThen(before, revealDraw('03-14T00:02')), { kind: 'engine', id: 'e' }).toSorted()).toEqual(
    drawn.map((id) => `act ${id}`).toSorted(),
  );
  const appointed = panelAppointed.slice(
    0,
    panelAppointed.findIndex(({ type }) => type === 'ExpertAsked'),
  );
  expect(told(appointed, andThen(appointed, appointExpert('03-16T10:00', 'eda')), mia)).toContain('act eda');
});

it('tells all who sit that the file is open, the one who took the last seat too', () => {
  const waiting = panelConstituted.slice(
    0,
    panelConstituted.findLastIndex(({ type }) => type === 'ExpertAccepted'),
  );
  const accepted = andThen(waiting, acceptSeat('03-15T10:00', third));
  expect(askedAfter(accepted)).toEqual(ids.map((id) => `read-file ${id}`));
  expect(told(waiting, accepted, third).toSorted()).toEqual(ids.map((id) => `act ${id}`).toSorted());
});

it('wants nothing of them while the parties speak, then the issues of whoever presides', () => {
  expect(askedAfter(submitting)).toEqual([]);
  expect(askedAfter(submitted)).toEqual([
    `list-issues ${presides}`,
    `read-submissions ${member}`,
    `read-submissions ${last}`,
  ]);
  const dispute = disputeAfter(submitted);
  expect(askedOfPanelists(dispute)[0]?.dueAt).toBe(Object.values(dispute.decisions)[0]?.decisionDue?.dueAt);
});

it('tells the others that the deliberation begins', () => {
  expect(told(issuesListed, andThen(issuesListed, startDeliberation('03-19T11:00', first)), first).toSorted()).toEqual(
    [`act ${member}`, `act ${last}`].sort(),
  );
});

describe('in the room of the deliberation', () => {
  const roomId = Object.keys(disputeAfter(deliberated.dispute).rooms).at(-1) ?? '';
  const wanted = (room: InRoom, { id }: { readonly id: string }) =>
    askedInDeliberation(disputeAfter(room.dispute), roomId, roomOf(room), id).map(({ asked }) => asked);
  const called = inRoomThen(deliberated, callVote('03-20T10:00', first));

  it('wants a ballot of each until it is cast, and a signature under the draft', () => {
    expect(wanted(deliberated, second)).toEqual([]);
    expect(wanted(called, second)).toEqual(['cast-ballot']);
    const [a, b, c, d] = ['not-made-out', 'lift', 'keep', 'founded'] as const;
    expect(wanted(inRoomThen(called, castBallot('03-20T11:00', second, ballot(a, b, c, d))), second)).toEqual([]);
    expect(wanted(voted, second)).toEqual([]);
    expect(wanted(inRoomThen(voted, draftDecision('03-21T10:00', first, issues)), second)).toEqual(['sign-decision']);
    expect(askedInDeliberation(disputeAfter(called.dispute), roomId, roomOf(called), 'stranger')).toEqual([]);
  });

  it('is pressing where a vote is called or a draft laid out, and whoever did that is not told', () => {
    const dispute = disputeAfter(deliberated.dispute);
    const brief = (type: string) =>
      toldInRoom(dispute, roomId, first, type).map(({ topic, notToAccountId }) => `${topic} not ${notToAccountId}`);
    expect(brief('VoteCalled')).toEqual(ids.map(() => `act not ${presides}`));
    expect(brief('DecisionDrafted')).toEqual(ids.map(() => `act not ${presides}`));
    expect(brief('BallotCast')).toEqual(ids.map(() => `room not ${presides}`));
  });
});
