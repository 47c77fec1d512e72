import { noa } from '../../../testing/core/actors.js';
import { due } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';
import { decisionAfter, panelStageAfter, tasksAfter } from '../../../testing/panel/decision-after.js';
import { decisionIdOf, releaseDecision } from '../../../testing/panel/decision-commands.js';
import { held, third } from '../../../testing/panel/decision-stories.js';
import { acceptSeat, recuseExpert, challengeExpert, decideChallenge } from '../../../testing/panel/panel-commands.js';
import { reserved } from '../../../testing/panel/panel-stories.js';
import { ben } from '../../../testing/core/actors.js';

const next = { kind: 'person', id: reserved[0] ?? '' } as const;

describe.each([
  ['told a tie', [recuseExpert('03-22T10:00', third)]],
  [
    'was challenged with success',
    [
      challengeExpert('03-22T09:00', ben, third.id, 'interest', '03-22T08:00'),
      decideChallenge('03-22T10:00', third.id, true),
    ],
  ],
] as const)('where a member %s after signing, before the decision is out', (_, gone) => {
  const anew = andThen(held.dispute, ...gone, acceptSeat('03-23T10:00', next));

  it('the votes are repeated, in a room of those who sit now', () => {
    const { rooms } = disputeAfter(anew);
    const { made, roomId = '' } = decisionAfter(anew);
    expect([panelStageAfter(anew).stage, made]).toEqual(['deliberation', undefined]);
    expect(roomId).not.toBe(decisionAfter(held.dispute).roomId);
    expect(rooms[roomId]?.members.personIds).toEqual(expect.arrayContaining([next.id]));
    expect(rooms[roomId]?.members.personIds).not.toContain(third.id);
  });
  it('nothing waits to be released', () => {
    expect(tasksAfter(anew)).not.toContain('release-decision');
    expect(offers(anew, 'ReleaseDecision')(noa)).toBe(false);
    given(...anew)
      .when(releaseDecision('03-23T11:00'))
      .thenRefused('WrongStage');
  });
});
it('has time for that, though its own was over when it signed', () => {
  const late = andThen(held.dispute, recuseExpert('04-05T10:00', third), acceptSeat('04-05T11:00', next));
  expect(panelStageAfter(late).deadline).toEqual(due('04-08T00:00'));
  expect(decisionAfter(late).decisionDue).toEqual(due('04-08T00:00'));
  expect(disputeAfter(late).decisions[decisionIdOf(disputeAfter(late))]?.issues).toHaveLength(4);
});
