import { ana, ben, cai, mia, shop } from '../../../testing/core/actors.js';
import { shanghai } from '../../../testing/core/commands.js';
import { recorded } from '../../../testing/core/expected.js';
import { foundMalicious, stateLoss } from '../../../testing/conduct/good-faith.js';
import { accepted } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, fileOf, given } from '../../../testing/core/story.js';
import { redactEvent } from '../../visibility/redact-event.js';
import { seesExhibit } from '../../visibility/sees-exhibit.js';
import { visibilityOf } from '../../visibility/visibility.js';
import type { DisputeEvent } from '../../core/state.js';
import { datesOf } from './dates-of.js';

const stated = andThen(foundMalicious, stateLoss('03-07T10:00'));
const happened = (event: DisputeEvent, at: string) => ({ ...event, meta: { at: shanghai(at) } });
const measure = { respondentId: 'ben', itemId: 'bag', platformId: 'shop' };
const set = (wanted: 'block' | 'lift', sequence: number): DisputeEvent => ({
  type: 'MeasureSet',
  data: { ...measure, wanted, sequence, ground: 'complaint-accepted' },
});
const confirmed = (sequence: number, carriedOutAt?: string): DisputeEvent => ({
  type: 'MeasureConfirmed',
  data: {
    respondentId: 'ben',
    itemId: 'bag',
    sequence,
    ...(carriedOutAt !== undefined && { carriedOutAt: shanghai(carriedOutAt) }),
  },
});

it('a merchant states its loss for its own items, each time anew', () => {
  given(...accepted)
    .when(stateLoss('03-02T10:00'))
    .then(recorded('LossStated', { respondentId: 'ben', pairs: ['pair:ben:bag'], figuresContentId: 'figures' }));
  given(...accepted)
    .when(stateLoss('03-02T10:00', ['pair:cai:bag']))
    .thenRefused('NotYourPart');
  given(...accepted)
    .when(stateLoss('03-02T10:00', []))
    .thenRefused('NothingNamed');
});
it('it is its own and the staff’s: no complainant, other respondent or platform learns of it', () => {
  const dispute = disputeAfter(stated);
  const event = stated.at(-1) as DisputeEvent;
  const learns = [mia, ben, ana, cai, shop].filter((actor) => {
    const visibility = visibilityOf(actor, { dispute, context: fileOf(dispute, actor).context });
    const file = Object.values(dispute.losses)[0]?.evidenceIds[0] ?? '';
    expect(seesExhibit(visibility, dispute, file)).toBe(redactEvent(event, visibility, dispute) !== undefined);
    return redactEvent(event, visibility, dispute) !== undefined;
  });
  expect(learns).toEqual([mia, ben]);
});
it('the time down is from the confirmed block to the confirmed lift, by the platform’s own date where it told one', () => {
  const events = [
    happened(set('block', 1), '03-01T12:00'),
    happened(confirmed(1, '03-01T13:00'), '03-01T15:00'),
    happened(set('lift', 2), '03-04T11:00'),
    happened(confirmed(2), '03-04T13:30'),
    happened(set('block', 3), '03-10T10:00'),
    happened(confirmed(3), '03-10T10:00'),
  ];
  expect(datesOf(events, ['pair:ben:bag'], shanghai('03-10T11:00'))).toMatchObject([
    {
      down: [{ from: shanghai('03-01T13:00'), until: shanghai('03-04T13:30') }, { from: shanghai('03-10T10:00') }],
      minutesDown: 3 * 24 * 60 + 30 + 60,
    },
  ]);
  expect(datesOf(events, ['pair:cai:bag'], shanghai('03-10T11:00'))).toMatchObject([{ down: [], minutesDown: 0 }]);
});
