import { ana, ben, contextOf, mia, shop } from '../../../testing/core/actors.js';
import { acceptComplaint, shanghai, withdrawComplaint } from '../../../testing/core/commands.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { noticed, shopAsked } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';
import { recordObjectEnded } from '../../../testing/measures/lane-commands.js';
import { roomFiled } from '../../../testing/measures/lane-stories.js';
import { endChase, recordAsked, reportMeasures } from '../../../testing/service/service-commands.js';
import { redactEvent } from '../../visibility/redact-event.js';
import { visibilityOf } from '../../visibility/visibility.js';

const end = recordObjectEnded('03-03T12:00', 'cap', ['ben']);
describe('an item that has ended', () => {
  const ended = andThen(shopAsked, end);
  it('makes its measure moot: nothing is awaited or lifted, and nothing else ends', () => {
    expect(ended.slice(shopAsked.length)).toEqual([
      recorded('ObjectEnded', {
        itemId: 'cap',
        toldBy: 'platform',
        reason: 'stream-over',
        endedAt: shanghai('03-03T12:00'),
      }),
      ordered('object-ended', 'ana', 'pair:ben:cap'),
      ordered('object-ended', 'ben', 'pair:ben:cap'),
    ]);
    expect(disputeAfter(ended).measures['pair:ben:cap']).toMatchObject({ moot: true });
    expect(disputeAfter(ended).measures['pair:ben:bag']).not.toHaveProperty('moot');
    const withdrawn = andThen(ended, withdrawComplaint('03-04T10:00', 'pair:ben:cap'));
    expect(withdrawn.slice(ended.length).map(({ type }) => type)).not.toContain('MeasureSet');
  });
  it('leaves nothing to be answered by the platform', () => {
    const rest = andThen(
      ended,
      reportMeasures('03-03T13:00', ['ben', 'bag', 1, 'confirmed'], ['cai', 'bag', 2, 'confirmed']),
    );
    expect(disputeAfter(rest).stages['platform:shop']).toEqual({ stage: 'closed', reason: 'confirmed' });
  });
  it('is not blocked by a later acceptance', () => {
    const past = andThen(roomFiled, recordObjectEnded('03-01T11:00', 'room', ['ben'], mia), acceptComplaint());
    expect(past.flatMap((event) => (event.type === 'MeasureSet' ? [event.data.itemId] : []))).not.toContain('room');
    expect(
      planAfter(andThen(past, recordAsked('03-01T13:00', 3))).effects.some(({ kind }) => kind === 'ask-platform'),
    ).toBe(false);
  });
  it('ends for everybody who was told of it', () =>
    given(...shopAsked)
      .when(recordObjectEnded('03-03T12:00', 'bag', ['ben']))
      .thenRefused('UnknownReference'));
  it('ends once, and is offered until then', () => {
    given(...ended)
      .when(recordObjectEnded('03-03T13:00', 'cap', ['ben']))
      .then();
    expect(offered(shopAsked, shop, 'RecordObjectEnded')).toHaveLength(3);
    expect(offered(ended, shop, 'RecordObjectEnded')).toEqual(['pair:ben:bag', 'pair:cai:bag']);
    expect(offered(shopAsked, ana, 'RecordObjectEnded')).toEqual([]);
  });
  it('names no other respondent to one of them', () => {
    const past = andThen(shopAsked, recordObjectEnded('03-03T12:00', 'bag', ['ben', 'cai']));
    const dispute = disputeAfter(past);
    const seen = past.flatMap(
      (event) => redactEvent(event, visibilityOf(ben, { dispute, context: contextOf(ben) }), dispute) ?? [],
    );
    expect(JSON.stringify(seen)).not.toContain('cai');
  });
});

describe('a measure that was refused', () => {
  const refuse = reportMeasures(
    '03-03T12:00',
    ['ben', 'bag', 1, 'refused'],
    ['cai', 'bag', 2, 'refused'],
    ['ben', 'cap', 3, 'refused'],
  );
  const bothEnd = [
    recordObjectEnded('03-03T13:00', 'bag', ['ben', 'cai'], mia),
    recordObjectEnded('03-03T13:01', 'cap', ['ben'], mia),
  ];
  it('is chased no longer once all its objects have ended', () =>
    expect(disputeAfter(andThen(shopAsked, refuse, ...bothEnd)).tasks).toEqual({}));
  it('nor where the platform answered before it was known here that it had been asked, whether or not that came to be known', () => {
    const answered = andThen(noticed, refuse);
    expect(Object.keys(disputeAfter(answered).tasks)).toEqual(['chase-platform/platform:shop']);
    expect(disputeAfter(andThen(answered, ...bothEnd)).tasks).toEqual({});
    expect(disputeAfter(andThen(answered, recordAsked('03-03T12:01', 3), ...bothEnd)).tasks).toEqual({});
    expect(disputeAfter(andThen(answered, endChase('03-03T14:00'))).tasks).toEqual({});
  });
  it('is not chased where the refusal comes after the end of its object', () =>
    expect(disputeAfter(andThen(shopAsked, ...bothEnd, refuse)).tasks).toEqual({}));
});

belongsTo(shopAsked, end, 'shop', 'mia');
