import { draftDecision, signDecision } from '../testing/panel/decision-commands.js';
import { first, held, issued, issues, second, sitting, third, voted } from '../testing/panel/decision-stories.js';
import { shanghai } from '../testing/core/commands.js';
import { due, recorded } from '../testing/core/expected.js';
import { offersInRoom } from '../testing/talks/room-menu.js';
import { inRoomThen, whenInRoom } from '../testing/talks/room-story.js';

const nothing = { ballots: {}, reasons: {}, dissents: {}, builtFrom: [] };
const drafted = inRoomThen(voted, draftDecision('03-21T10:00', first, issues));
const signed = inRoomThen(drafted, signDecision('03-21T11:00', first, nothing));

it('is done by each once, on the newest draft alone', () => {
  whenInRoom(signed, signDecision('03-21T12:00', first, nothing)).thenRefused('AnsweredAlready');
  whenInRoom(voted, signDecision('03-21T12:00', first, nothing)).thenRefused('UnknownReference');
  const again = inRoomThen(signed, draftDecision('03-21T12:00', second, issues));
  expect(Object.keys(again.room.at(-1)?.data ?? {})).not.toContain('signed');
  whenInRoom(again, {
    type: 'SignDecision',
    data: { draftId: 'offer-2', making: nothing },
    by: first,
    at: shanghai('03-21T13:00'),
  }).thenRefused('UnknownReference');
  expect([first, second].map(offersInRoom(signed, 'SignDecision'))).toEqual([false, true]);
  expect([voted, again].map((told) => offersInRoom(told, 'SignDecision')(first))).toEqual([false, true]);
});
it('with the last makes it: majority, dissents, results and findings, in the dispute and the room together', () => {
  expect(issued.dispute.find(({ type }) => type === 'DecisionMade')).toEqual(
    recorded('DecisionMade', {
      legalKind: 'contractual-decision',
      items: [
        { pair: 'pair:ben:bag', outcome: 'lift' },
        { pair: 'pair:ben:cap', outcome: 'keep' },
      ],
      findings: [expect.objectContaining({ about: 'complaint', partyId: 'ana', finding: 'unfounded-in-good-faith' })],
      dissents: [{ panelistId: third.id, textContentId: 'dissent' }],
      panelistIds: sitting.map(({ id }) => id),
    }),
  );
  const made = issued.dispute.find((event) => event.type === 'DecisionMade');
  expect(made?.data.issues.map(({ outcome, by }) => [outcome, by])).toEqual([
    ['not-made-out', 'majority'],
    ['lift', 'majority'],
    ['keep', 'unanimous'],
    ['unfounded-in-good-faith', 'majority'],
  ]);
  expect(JSON.stringify(made)).not.toMatch(/ballot/);
  expect(issued.dispute.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['DecisionIssued', 'RoomClosed', 'PanelEnded']),
  );
});
it('of one that finds malice waits for a second person', () => {
  expect(held.dispute.at(-1)).toEqual(recorded('DecisionMade', { releaseDue: due('03-24T00:00') }));
  expect(held.dispute.map(({ type }) => type)).not.toContain('DecisionIssued');
});
