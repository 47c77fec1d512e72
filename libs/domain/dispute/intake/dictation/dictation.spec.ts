import { ana, ben, eve, mia, shop } from '../../../testing/core/actors.js';
import { acceptComplaint, fileComplaint, shanghai } from '../../../testing/core/commands.js';
import { called, confirmDictation, dictateComplaint, recording } from '../../../testing/intake/dictations.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { takeUrgentMeasure, wish, withRoom } from '../../../testing/measures/lane-commands.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { calendar } from '../../../testing/core/calendar.js';
import { andThen, asked, disputeAfter, fileOf, given, givenIn, story, sent } from '../../../testing/core/story.js';
import { redactEvent } from '../../visibility/redact-event.js';
import { visibilityOf } from '../../visibility/visibility.js';
import type { DisputeEvent } from '../../core/state.js';

const bag = 'pair:ben:bag';
const seenBy = (past: readonly DisputeEvent[], actor: typeof ana) => {
  const now = disputeAfter(past);
  const visibility = visibilityOf(actor, fileOf(now, actor));
  return past.flatMap((event) => redactEvent(event, visibility, now)?.event ?? []);
};

describe('a complaint taken down', () => {
  it('says who typed, by what it came and when, and asks its party to confirm', () =>
    given()
      .when(dictateComplaint('03-02T10:00', { source: 'letter', receivedAt: '03-01T09:00' }))
      .then(
        recorded('ComplaintFiled', {
          complainantId: 'ana',
          filedAt: shanghai('03-01T09:00'),
          dictation: {
            dictationId: 'new-1',
            partyId: 'ana',
            takenBy: 'mia',
            source: 'letter',
            receivedAt: shanghai('03-01T09:00'),
            record: recording,
            due: due('03-06T00:00'),
          },
        }),
        ordered('confirmation-request', 'ana', bag, 'pair:cai:bag', 'pair:ben:cap'),
      ));
  it('is not accepted before, and has no urgent measure taken', () => {
    given(...called)
      .when(acceptComplaint())
      .thenRefused('NotConfirmed');
    given(...story(dictateComplaint('03-01T10:00', {}, { items: withRoom, urgent: wish })))
      .when(takeUrgentMeasure('03-01T10:05', 'hide-card', [bag]))
      .thenRefused('NotConfirmed');
  });
  it('asks no platform to keep a record before', () =>
    expect(story(dictateComplaint('03-01T10:00', {}, { items: withRoom })).map(({ type }) => type)).toEqual([
      'ComplaintFiled',
      'ServiceOrdered',
    ]));
  it('is accepted then', () => {
    const confirmed = andThen(called, confirmDictation('03-02T10:00'));
    expect(Object.keys(disputeAfter(confirmed).tasks)).toEqual(['check-materials/dispute']);
    given(...confirmed)
      .when(acceptComplaint('03-02T12:00'))
      .then(...andThen(sent(confirmed), acceptComplaint('03-02T12:00')).slice(sent(confirmed).length));
  });
  it('came in before now, and not longer ago than the rulebook lets anybody say', () => {
    given()
      .when(dictateComplaint('03-01T10:00', { receivedAt: '03-01T10:01' }))
      .thenRefused('InstantImplausible');
    given()
      .when(dictateComplaint('03-01T10:00', { receivedAt: '01-30T09:59' }))
      .thenRefused('InstantImplausible');
  });
  it('is for staff to write', () => {
    given()
      .when(dictateComplaint('03-01T10:00', { by: eve }))
      .thenRefused('NotYourPart');
    given()
      .when(dictateComplaint('03-01T10:00', { by: shop }))
      .thenRefused('NotFound');
    given().when(asked(fileComplaint(), mia)).thenRefused('NotFound');
  });
  it('needs a rulebook that knows of it', () => {
    const { dictation: _, ...older } = rulebook;
    givenIn({ rulebook: older, calendar })().when(dictateComplaint()).thenRefused('LaneNotOpen');
  });
  it('tells those complained of nothing of how it came in', () => {
    const [filed] = seenBy(andThen(called, confirmDictation('03-01T11:00'), acceptComplaint('03-01T12:00')), ben);
    expect([filed?.type, filed?.data]).toEqual([
      'ComplaintFiled',
      expect.not.objectContaining({ dictation: expect.anything() as unknown }),
    ]);
  });
});
