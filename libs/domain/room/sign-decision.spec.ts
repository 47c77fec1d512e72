import { draftDecision, signDecision } from '../testing/panel/decision-commands.js';
import { first, held, issued, issues, second, sitting, third, voted } from '../testing/panel/decision-stories.js';
import { shanghai } from '../testing/core/commands.js';
import { due, recorded } from '../testing/core/expected.js';
import { offersInRoom } from '../testing/talks/room-menu.js';
import { inRoomThen, roomFileOf, whenInRoom } from '../testing/talks/room-story.js';
import { ben, EXPERTS } from '../testing/core/actors.js';
import { andThen } from '../testing/core/story.js';
import { challengeExpert, decideChallenge } from '../testing/panel/panel-commands.js';
import { decideRoom } from './decide.js';

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

describe('is not the last', () => {
  const andTwo = inRoomThen(signed, signDecision('03-21T12:00', second, nothing));
  const last = signDecision('03-21T13:00', third, nothing);

  it('while a challenge is open, which is decided first', () => {
    const challenged = {
      ...andTwo,
      dispute: andThen(andTwo.dispute, challengeExpert('03-21T12:30', ben, second.id, 'interest', '03-21T12:00')),
    };
    whenInRoom(challenged, last).thenRefused('WrongStage');
    const decided = {
      ...challenged,
      dispute: andThen(challenged.dispute, decideChallenge('03-21T12:45', second.id, false)),
    };
    expect(inRoomThen(decided, last).dispute.map(({ type }) => type)).toContain('DecisionMade');
  });
  it.each([
    ['a competitor', { conflict: 'competitor', via: ['tie'] }, 'competitor'],
    ['of an earlier case, which this one came before', { conflict: 'earlier-case', via: ['later'] }, undefined],
    ['tied no more', { conflict: 'client', via: ['tie'], endedAt: shanghai('2020-01-01T10:00:00') }, undefined],
  ] as const)('where a member has become one that is %s', (_, tie, why) => {
    const file = roomFileOf(andTwo, third);
    const expert = EXPERTS[second.id];
    const experts = { ...EXPERTS, ...(expert && { [second.id]: { ...expert, ties: [tie] } }) };
    const command = typeof last === 'function' ? last(file.room) : last;
    const signing = () => decideRoom(command, { ...file, context: { ...file.context, experts } });
    if (why === undefined) expect(signing).not.toThrow();
    else
      expect(signing).toThrow(
        expect.objectContaining({ code: 'ExpertExcluded', facts: expect.objectContaining({ why }) }),
      );
  });
});
