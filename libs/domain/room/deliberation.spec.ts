import { fileKinds } from '../dispute/visibility/panel-file.js';
import { assertNoTalks, isNotForPanel } from '../dispute/panel/decision/not-in-file.js';
import { decisionIdOf } from '../testing/panel/decision-commands.js';
import {
  ballot,
  deliberated,
  called,
  first,
  issued,
  madeAs,
  second,
  voted,
} from '../testing/panel/decision-stories.js';
import { ana, mia } from '../testing/core/actors.js';
import { everyStory } from '../testing/core/every-event.js';
import { shanghai } from '../testing/core/commands.js';
import { afterMediation } from '../testing/panel/panel-stories.js';
import { roomFileOf } from '../testing/talks/room-story.js';
import { disputeAfter } from '../testing/core/story.js';
import { allowedInRoom } from './decide.js';
import { postMessage } from './post-message.js';

const mine = ballot('not-made-out', 'lift', 'keep', 'founded');

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
