import { decisionIdOf } from '../testing/panel/decision-commands.js';
import { called, first, second, voted } from '../testing/panel/decision-stories.js';
import { ana, mia } from '../testing/core/actors.js';
import { shanghai } from '../testing/core/commands.js';
import { roomFileOf } from '../testing/talks/room-story.js';
import { disputeAfter } from '../testing/core/story.js';
import { allowedInRoom } from './decide.js';
import { postMessage } from './post-message.js';

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

it('nobody but the three enters', () => {
  expect(allowedInRoom(first, roomFileOf(called, first))).toEqual(['CastBallot']);
  for (const stranger of [ana, mia])
    expect(() => allowedInRoom(stranger, roomFileOf(called, stranger))).toThrow(
      expect.objectContaining({ code: 'NotFound' }),
    );
  expect(decisionIdOf(disputeAfter(called.dispute))).not.toBe('none');
});
