import { ben, shop, contextOf } from '../testing/core/actors.js';
import { acknowledgeResult, answerResult, returned, underDelegation } from '../testing/intake/delegations.js';
import { acknowledgeService } from '../testing/service/service-commands.js';
import { rulebook } from '../testing/core/rulebook.js';
import { accepted } from '../testing/core/scenes.js';
import { andThen, disputeAfter } from '../testing/core/story.js';
import type { Actor } from '../kernel/message.js';
import { allowedActions } from './decider.js';
import type { DisputeEvent } from './core/state.js';

const buttons = (past: readonly DisputeEvent[], by: Actor, action: string) => {
  const dispute = disputeAfter(past);
  return allowedActions(by, { dispute, context: contextOf(by), rulebook })
    .filter((one) => one.action === action)
    .map(({ subject }) => subject);
};

it('offers no acknowledgement of what has arrived', () => {
  const before = buttons(accepted, ben, 'AcknowledgeService');
  expect(before).toHaveLength(1);
  expect(
    buttons(
      andThen(accepted, acknowledgeService('03-02T10:00', 'forwarded-notice', 'ben', ben)),
      ben,
      'AcknowledgeService',
    ),
  ).toEqual([]);
});

it('offers what concerns a result only to be done once, and not before there is one', () => {
  const both = (past: readonly DisputeEvent[]) =>
    ['AcknowledgeResult', 'AnswerResult'].filter((action) => buttons(past, shop, action).length > 0);
  expect(both(underDelegation)).toEqual([]);
  expect(both(returned)).toEqual(['AcknowledgeResult', 'AnswerResult']);
  expect(both(andThen(returned, acknowledgeResult('03-03T11:00')))).toEqual(['AnswerResult']);
  expect(both(andThen(returned, answerResult('03-03T11:00')))).toEqual([]);
});
