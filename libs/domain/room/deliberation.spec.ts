import { fileKinds } from '../dispute/visibility/panel-file.js';
import { assertNoTalks, isNotForPanel } from '../dispute/panel/decision/not-in-file.js';
import { decisionIdOf } from '../testing/panel/decision-commands.js';
import { callVote, castBallot, draftDecision, signDecision } from '../testing/panel/decision-commands.js';
import {
  ballot,
  deliberated,
  first,
  held,
  issued,
  issues,
  madeAs,
  second,
  sitting,
  third,
  voted,
} from '../testing/panel/decision-stories.js';
import { ana, mia } from '../testing/core/actors.js';
import { everyStory } from '../testing/core/every-event.js';
import { shanghai } from '../testing/core/commands.js';
import { due, recorded } from '../testing/core/expected.js';
import { panelIdOf, recuseExpert } from '../testing/panel/panel-commands.js';
import { afterMediation } from '../testing/panel/panel-stories.js';
import { inRoomThen, roomFileOf, whenInRoom } from '../testing/talks/room-story.js';
import { andThen, disputeAfter } from '../testing/core/story.js';
import { ballotFrom, ballotWords } from './cast-ballot.js';
import { allowedInRoom } from './decide.js';
import { postMessage } from './post-message.js';

const mine = ballot('not-made-out', 'lift', 'keep', 'founded');
const called = inRoomThen(deliberated, callVote('03-20T10:00', first));
const nothing = { ballots: {}, reasons: {}, dissents: {}, builtFrom: [] };

describe('ballots', () => {
  it('are called for by the presiding panelist, one vote at a time', () => {
    whenInRoom(deliberated, callVote('03-20T10:00', second)).thenRefused('NotYourTurn');
    whenInRoom(called, callVote('03-20T11:00', first)).thenRefused('OfferStands');
    expect(inRoomThen(voted, callVote('03-21T10:00', first)).room.at(-1)).toMatchObject({
      type: 'VoteCalled',
      data: { number: 2 },
    });
  });
  it('answer every issue with one of its own answers, once', () => {
    const cast = (wrong: object) => castBallot('03-20T11:00', second, { ...mine, ...wrong });
    const [of = { issueId: '' }] = issues;
    whenInRoom(called, cast({ other: 'lift' })).thenRefused('UnknownReference');
    whenInRoom(called, cast({ [of.issueId]: 'keep' })).thenRefused('UnknownReference');
    whenInRoom(called, castBallot('03-20T11:00', second, {})).thenRefused('NothingNamed');
    whenInRoom(inRoomThen(called, cast({})), cast({})).thenRefused('AnsweredAlready');
    for (const stranger of [ana, mia])
      whenInRoom(called, castBallot('03-20T11:00', stranger, mine)).thenRefused('NotFound');
  });
  it('say nothing in the log of how anybody voted, not even by their length, and open together with the last', () => {
    const two = inRoomThen(called, castBallot('03-20T11:00', first, mine), castBallot('03-20T12:00', second, mine));
    expect(two.room.map(({ type }) => type)).toEqual(['VoteCalled', 'BallotCast', 'BallotCast']);
    expect(JSON.stringify(voted.room)).not.toMatch(/made-out|lift|keep|founded/);
    whenInRoom(two, castBallot('03-20T13:00', third, mine)).then(
      expect.objectContaining({ type: 'BallotCast' }),
      expect.objectContaining({ type: 'BallotsRevealed' }),
    );
    const words = [mine, ballot('made-out', 'keep', 'lift', 'unfounded-in-good-faith')].map((one) =>
      ballotWords(one, issues),
    );
    expect(words[0]).toHaveLength(words[1]?.length ?? 0);
    expect(ballotFrom(words[0] ?? '')).toEqual(mine);
  });
});

describe('talk', () => {
  const said = {
    type: 'PostMessage',
    data: { messageId: 'm', textContentId: 't' },
    by: second,
    at: shanghai('03-20T09:00'),
  } as const;
  const voting = (when: 'before-deliberation' | 'after-deliberation', told: typeof voted) => {
    const file = roomFileOf(told, second);
    const decision = file.rulebook.decision && { ...file.rulebook.decision, voting: when };
    return { ...file, rulebook: { ...file.rulebook, ...(decision && { decision }) } };
  };
  it('waits until all have voted where the rulebook has them vote first', () => {
    expect(() => postMessage(said, voting('before-deliberation', called))).toThrow(
      expect.objectContaining({ code: 'BallotsMissing' }),
    );
    expect(postMessage(said, voting('before-deliberation', voted))).toHaveLength(1);
    expect(postMessage(said, voting('after-deliberation', called))).toHaveLength(1);
  });
});

describe('the decision', () => {
  it('is drafted when all have voted, with reasons for every issue', () => {
    whenInRoom(called, draftDecision('03-21T10:00', first, issues)).thenRefused('BallotsMissing');
    whenInRoom(voted, draftDecision('03-21T10:00', first, issues.slice(1))).thenRefused('NothingNamed');
    whenInRoom(
      voted,
      draftDecision('03-21T10:00', first, [...issues, { ...issues[0], issueId: 'other' } as (typeof issues)[number]]),
    ).thenRefused('UnknownReference');
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
  it('is made by the last signature: majority, dissents, results and findings, in the dispute and the room together', () => {
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
  it('waits for a second person where it finds malice', () => {
    expect(held.dispute.at(-1)).toEqual(recorded('DecisionMade', { releaseDue: due('03-24T00:00') }));
    expect(held.dispute.map(({ type }) => type)).not.toContain('DecisionIssued');
  });
  it('is signed by each once, on the newest draft alone', () => {
    const signed = inRoomThen(
      voted,
      draftDecision('03-21T10:00', first, issues),
      signDecision('03-21T11:00', first, nothing),
    );
    whenInRoom(signed, signDecision('03-21T12:00', first, nothing)).thenRefused('AnsweredAlready');
    const again = inRoomThen(signed, draftDecision('03-21T12:00', second, issues));
    expect(Object.keys(again.room.at(-1)?.data ?? {})).not.toContain('signed');
    whenInRoom(again, {
      type: 'SignDecision',
      data: { draftId: 'offer-2', making: nothing },
      by: first,
      at: '2026-03-21T05:00:00.000Z' as never,
    }).thenRefused('UnknownReference');
  });
  it('is not made while somebody is replaced', () => {
    const gone = { ...voted, dispute: andThen(voted.dispute, recuseExpert('03-20T18:00', third)) };
    whenInRoom(gone, draftDecision('03-21T10:00', first, issues)).thenRefused('WrongStage');
    expect(allowedInRoom(first, roomFileOf(gone, first))).toEqual([]);
  });
});

describe('the file', () => {
  it('was built of nothing that was said in mediation or negotiation', () => {
    const dispute = disputeAfter(issued.dispute);
    expect(fileKinds(issued.dispute, dispute, first.id).filter((type) => isNotForPanel(type as never))).toEqual([]);
    expect(() => {
      assertNoTalks(['ComplaintFiled', 'MediationEnded']);
    }).toThrow('MediationEnded');
    expect(() => madeAs([mine, mine, mine], { ...deliberated })).not.toThrow();
  });
  it('whatever a dispute went through, a panelist is shown no talk and no review of good faith', () => {
    const sits = (past: (typeof everyStory)[number]) => {
      const after = disputeAfter(past);
      const [seatId, panelId] = ['seat-x', 'panel-x'];
      const seats = {
        ...after.seats,
        [seatId]: {
          panelId,
          seat: 'member' as const,
          neutralId: 'zoe',
          acceptedAt: '2026-03-01T00:00:00.000Z' as never,
        },
      };
      return fileKinds(past, { ...after, complainantId: after.complainantId ?? 'ana', seats }, 'zoe');
    };
    const shown = [...everyStory, afterMediation].flatMap(sits);
    expect(shown).toContain('ComplaintFiled');
    expect(shown.filter((type) => isNotForPanel(type as never))).toEqual([]);
  });
});

it('nobody but the three enters', () => {
  expect(allowedInRoom(first, roomFileOf(called, first))).toEqual(['CastBallot']);
  for (const stranger of [ana, mia])
    expect(() => allowedInRoom(stranger, roomFileOf(called, stranger))).toThrow(
      expect.objectContaining({ code: 'NotFound' }),
    );
  expect(decisionIdOf(disputeAfter(called.dispute))).not.toBe('none');
});
