import { ana, ben, mia, shop, contextOf } from '../testing/core/actors.js';
import { acknowledgeResult, answerResult, returned, underDelegation } from '../testing/intake/delegations.js';
import { acknowledgeService, reportMeasures } from '../testing/service/service-commands.js';
import { rulebook } from '../testing/core/rulebook.js';
import { accepted, inquired, kept, lifted, noticed, shopAsked, silent } from '../testing/core/scenes.js';
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

it('offers a counter-notice where one can still count', () => {
  expect(buttons(noticed, ben, 'FileCounterNotice')).toEqual(['pair:ben:bag', 'pair:ben:cap']);
  // late, and a measure stands
  expect(buttons(silent, ben, 'FileCounterNotice')).toEqual(['pair:ben:bag', 'pair:ben:cap']);
  expect(buttons(lifted, ben, 'FileCounterNotice')).toEqual(['pair:ben:cap']);
  expect(buttons(kept, ben, 'FileCounterNotice')).toEqual(['pair:ben:cap']); // the bag was answered before
});

it('offers a report where the waiting period can still be kept or was ended by the clock', () => {
  expect(buttons(lifted, ana, 'ReportProceeding')).toContain('pair:ben:bag');
});

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

it('offers an answer to an inquiry only while it is asked', () => {
  expect(buttons(inquired, shop, 'AnswerInquiry')).toHaveLength(1);
  expect(buttons(lifted, shop, 'AnswerInquiry')).toEqual([]);
});

it('offers results only of what is open, and asking again only of what was refused', () => {
  const told = andThen(
    shopAsked,
    reportMeasures('03-03T12:00', ['ben', 'bag', 1, 'confirmed'], ['ben', 'cap', 3, 'refused']),
  );
  expect(buttons(shopAsked, shop, 'ReportMeasures')).toHaveLength(3);
  expect(buttons(told, shop, 'ReportMeasures')).toEqual(['pair:cai:bag']);
  expect(buttons(shopAsked, mia, 'AskAgain')).toEqual([]);
  expect(buttons(told, mia, 'AskAgain')).toEqual(['platform:shop']);
  expect([buttons(shopAsked, mia, 'EndChase'), buttons(told, mia, 'EndChase')]).toEqual([[], ['platform:shop']]);
});
