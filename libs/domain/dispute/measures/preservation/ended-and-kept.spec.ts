import { ben, mall, mia, shop, contextOf } from '../../../testing/core/actors.js';
import {
  acceptComplaint,
  clockSays,
  fileComplaint,
  shanghai,
  withdrawComplaint,
} from '../../../testing/core/commands.js';
import { endChase, recordAsked, reportMeasures } from '../../../testing/service/service-commands.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import {
  answerPreservation,
  preservationOf,
  recordObjectEnded,
  withRoom,
} from '../../../testing/measures/lane-commands.js';
import { noticed, shopAsked } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given, planAfter, story } from '../../../testing/core/story.js';
import { redactEvent } from '../../visibility/redact-event.js';
import { visibilityOf } from '../../visibility/visibility.js';
import type { PreservedResult } from './events.js';

const roomFiled = story(fileComplaint({ items: withRoom }));
const room = 'pair:ben:room';
const kept: PreservedResult = { itemId: 'room', part: 'product-cards', outcome: 'kept', sha256: 'ab'.repeat(32) };
const missing: PreservedResult = { itemId: 'room', part: 'replay', outcome: 'missing', controlledBy: 'room-operator' };
const stageOf = (past: typeof roomFiled) => disputeAfter(past).stages[preservationOf(disputeAfter(past))]?.stage;

describe('the record of a room', () => {
  it('is asked for at the filing, before any notice', () => {
    expect(roomFiled.slice(2)).toEqual([
      recorded('PreservationOrdered', { platformId: 'shop', itemIds: ['room'], parts: ['replay', 'product-cards'] }),
      ordered('preservation-request', 'shop', room),
    ]);
    expect(disputeAfter(roomFiled).noticed).toEqual([]);
  });
  it('is asked for by no complaint without a room', () => expect(story(fileComplaint())).toHaveLength(2));
  it('shows the platform its request and nothing of the complaint', () => {
    const dispute = disputeAfter(roomFiled);
    const visibility = visibilityOf(shop, { dispute, context: contextOf(shop) });
    const seen = roomFiled.flatMap((event) => redactEvent(event, visibility, dispute) ?? []);
    expect(seen.map(({ event }) => event.type)).toEqual(['PreservationOrdered', 'ServiceOrdered']);
    expect(JSON.stringify(seen)).not.toMatch(/ben|ana/);
    for (const by of [mall, ben])
      expect(() => visibilityOf(by, { dispute, context: contextOf(by) })).toThrow(
        expect.objectContaining({ code: 'NotFound' }),
      );
  });
  it('is confirmed part by part, with hashes, and what is missing with who controlled it', () => {
    const half = andThen(roomFiled, answerPreservation('03-01T11:00', [kept]));
    expect(stageOf(half)).toBe('awaiting-preservation');
    const whole = andThen(half, answerPreservation('03-01T12:00', [missing]));
    expect([stageOf(whole), Object.values(disputeAfter(whole).preservations)[0]?.results]).toEqual([
      'closed',
      [kept, missing],
    ]);
  });
  it('is followed up by a person when the platform says nothing', () => {
    const past = andThen(roomFiled, clockSays('NotePreservationOverdue', '03-02T10:01', preservationOf));
    expect(Object.values(disputeAfter(past).tasks).map(({ kind }) => kind)).toEqual([
      'check-materials',
      'chase-preservation',
    ]);
    expect(
      Object.values(disputeAfter(andThen(past, answerPreservation('03-02T11:00', [kept, missing], mia))).tasks),
    ).toHaveLength(1);
  });
  it('is told of rooms and parts that were asked for', () =>
    given(...roomFiled)
      .when(answerPreservation('03-01T11:00', [{ ...kept, itemId: 'bag' }]))
      .thenRefused('UnknownReference'));
});

describe('an item that has ended', () => {
  const ended = andThen(shopAsked, recordObjectEnded('03-03T12:00', 'cap', ['ben']));
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
  it('ends once', () =>
    given(...ended)
      .when(recordObjectEnded('03-03T13:00', 'cap', ['ben']))
      .then());
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
