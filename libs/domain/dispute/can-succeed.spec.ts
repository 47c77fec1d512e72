import { ana, ben, mia, shop, contextOf } from '../testing/core/actors.js';
import { reportMeasures } from '../testing/service/service-commands.js';
import { rulebook } from '../testing/core/rulebook.js';
import { inquired, kept, lifted, noticed, shopAsked, silent } from '../testing/core/scenes.js';
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
