import type { Actor } from '../kernel/message.js';
import { lastDraft } from '../room/deliberation-state.js';
import { mia } from '../testing/core/actors.js';
import { andThen, disputeAfter, fileOf } from '../testing/core/story.js';
import { draftDecision, returnDecision, signDecision } from '../testing/panel/decision-commands.js';
import { first, held, issued, issues, second, sitting, third, voted } from '../testing/panel/decision-stories.js';
import { inRoomThen, roomOf, type Told } from '../testing/talks/room-story.js';
import { ownPapers } from './own-papers.js';
import { visibilityOf } from './visibility/visibility.js';

const nothing = { ballots: {}, reasons: {}, dissents: {}, builtFrom: [] };
const drafted = inRoomThen(voted, draftDecision('03-21T10:00', first, issues));
const signed = inRoomThen(drafted, signDecision('03-21T11:00', first, nothing));

const papersOf = (told: Told, who: Actor, looksIn = true) => {
  const dispute = disputeAfter(told.dispute);
  const draftIn = looksIn ? () => lastDraft(roomOf(told))?.[1] : undefined;
  const papers = ownPapers(visibilityOf(who, fileOf(dispute, who)), dispute, draftIn);
  return papers.map(({ kind, state, isOpen }) => ({ kind, state, isOpen }));
};
const waits = { kind: 'decision', state: 'waiting', isOpen: true };
const done = { kind: 'decision', state: 'signed', isOpen: false };

it('tells each panelist of the draft that waits for its signature, and of none before there is one', () => {
  for (const who of sitting) expect([papersOf(voted, who), papersOf(drafted, who)]).toEqual([[], [waits]]);
});

it('tells of one’s own signature, and forgets it under what a newer draft replaced', () => {
  expect([first, second, third].map((who) => papersOf(signed, who))).toEqual([[done], [waits], [waits]]);
  const again = inRoomThen(signed, draftDecision('03-21T12:00', second, issues));
  expect(papersOf(again, first)).toEqual([waits]);
});

it('keeps what was made among what is done, for whoever signed it, without looking into the room', () => {
  for (const who of sitting) expect(papersOf(issued, who, false)).toEqual([done]);
  expect(papersOf(issued, mia)).toEqual([]);
  expect(papersOf(signed, first, false)).toEqual([]);
});

it('waits for another draft where a second person sent the decision back', () => {
  const back = { ...held, dispute: andThen(held.dispute, returnDecision('03-22T10:00')) };
  expect([papersOf(held, first), papersOf(back, first)]).toEqual([[done], []]);
});
