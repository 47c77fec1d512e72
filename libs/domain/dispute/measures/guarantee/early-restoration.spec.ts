import { recordCourtOrder, reportProceeding } from '../../../testing/core/commands.js';
import { andThen, disputeAfter } from '../../../testing/core/story.js';
import { answerEarlyRestoration } from '../../../testing/measures/lane-commands.js';
import { restorationAsked } from '../../../testing/measures/lane-stories.js';

const bag = 'pair:ben:bag';

it('is not undone by a suit, for the guarantee stands there instead; a court’s order goes first', () => {
  const granted = andThen(restorationAsked, answerEarlyRestoration('03-08T10:00', 'restore'));
  const sued = andThen(granted, reportProceeding('03-10T10:00', [bag]));
  expect([disputeAfter(sued).stages[bag]?.stage, disputeAfter(sued).measures[bag]?.wanted]).toEqual(['kept', 'lift']);
  expect(disputeAfter(andThen(sued, recordCourtOrder('03-11T10:00', 'take-down', bag))).measures[bag]?.wanted).toBe(
    'block',
  );
});
