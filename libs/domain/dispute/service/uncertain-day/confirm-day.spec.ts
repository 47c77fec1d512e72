import { ana } from '../../../testing/core/actors.js';
import { clockSays } from '../../../testing/core/commands.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { andThenIn, asked, disputeAfter, fileOf, givenIn, planAfter } from '../../../testing/core/story.js';
import { askAboutDay, bag, confirmDay, uncertain, unsure } from '../../../testing/service/uncertain-stories.js';
import { allowedActions } from '../../decider.js';
import { mia } from '../../../testing/core/actors.js';

const reached = andThenIn(unsure)(uncertain, askAboutDay('03-18T00:01'));
const menu = (past: Parameters<typeof disputeAfter>[0]) =>
  allowedActions(mia, fileOf(disputeAfter(past), mia, unsure)).map(({ action }) => action);

it('says that it was the day that was counted; what had waited then follows from that day', () => {
  givenIn(unsure)(...reached)
    .when(confirmDay('03-18T09:00', '2026-03-17'))
    .then({
      type: 'DayConfirmed',
      data: {
        subject: bag,
        due: expect.objectContaining({ provisional: false, dueAt: '2026-03-17T16:00:00.000Z' }),
        noteContentId: 'note',
      },
    });
  const confirmed = andThenIn(unsure)(reached, confirmDay('03-18T09:00', '2026-03-17'));
  expect(disputeAfter(confirmed)).toMatchObject({ uncertainDays: {}, waitingEnds: { [bag]: { provisional: false } } });
  const inquired = andThenIn(unsure)(confirmed, clockSays('AskForReports', '03-18T09:01', bag));
  expect(inquired.find(({ type }) => type === 'ReportsInquired')?.data).toMatchObject({
    effectiveAt: '2026-03-17T16:00:00.000Z',
  });
});
it('says that a later day was the last, and the time runs until then', () => {
  const later = andThenIn(unsure)(reached, confirmDay('03-18T09:00', '2026-03-20'));
  expect(planAfter(later, unsure).deadlines.filter(({ subject }) => subject === bag)).toMatchObject([
    { type: 'AskForReports', dueAt: '2026-03-20T16:00:00.000Z' },
  ]);
});
it('is refused for a day before the one that was counted, one far on, and one that is off by regulation', () => {
  for (const day of ['2026-03-16', '2026-04-01', '2026-03-18'])
    givenIn(unsure)(...reached)
      .when(confirmDay('03-18T09:00', day))
      .thenRefused('InstantImplausible');
});
it('is offered while something waits, and refused for what does not', () => {
  expect(menu(reached)).toContain('ConfirmDay');
  expect(menu(uncertain)).not.toContain('ConfirmDay');
  const other = confirmDay('03-18T09:00', '2026-03-17');
  givenIn(unsure)(...reached)
    .when({ ...other, data: { ...other.data, subject: 'pair:ben:cap' } })
    .thenRefused('UnknownReference');
});
it('is no party’s', () =>
  givenIn(unsure)(...reached)
    .when(asked(confirmDay('03-18T09:00', '2026-03-17'), ana))
    .thenRefused('NotYourPart'));

belongsTo(reached, confirmDay('03-18T09:00', '2026-03-17'), 'mia');
