import { ana, contextOf, cai, mia, shop } from '../../../testing/core/actors.js';
import {
  acceptComplaint,
  closePairs,
  clockSays,
  recordCourtOrder,
  reportProceeding,
  withdrawComplaint,
} from '../../../testing/core/commands.js';
import { measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { lifted, shopAsked, silent, waitingAlone } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';
import { recordObjectBack, recordObjectEnded } from '../../../testing/measures/lane-commands.js';
import { roomFiled } from '../../../testing/measures/lane-stories.js';
import { reportMeasures } from '../../../testing/service/service-commands.js';
import type { DisputeEvent } from '../../core/state.js';
import { redactEvent } from '../../visibility/redact-event.js';
import { visibilityOf } from '../../visibility/visibility.js';

const cap = 'pair:ben:cap';
const end = recordObjectEnded('03-03T12:00', 'cap', ['ben']);
const back = (because: 'recorded-in-error' | 'open-again' = 'open-again', at = '03-04T12:00') =>
  recordObjectBack(at, 'cap', ['ben'], because);
const confirmed = andThen(shopAsked, reportMeasures('03-03T11:30', ['ben', 'cap', 3, 'confirmed']));
const setIn = (past: readonly DisputeEvent[], from: readonly DisputeEvent[]) =>
  past.slice(from.length).filter(({ type }) => type === 'MeasureSet' || type === 'MeasuresHeld');

describe('an item that is there after all', () => {
  const ended = andThen(confirmed, end);
  it('and is open again has its measure asked for anew, and everybody is told', () =>
    given(...ended)
      .when(back())
      .then(
        recorded('ObjectBack', { itemId: 'cap', toldBy: 'platform', because: 'open-again' }),
        measureSet(cap, 'block', 4, 'object-back'),
        ordered('object-back', 'ana', cap),
        ordered('object-back', 'ben', cap),
      ));
  it('and had been recorded in error has its measure as it was: carried out already, or asked for anew', () => {
    const stands = andThen(ended, back('recorded-in-error'));
    expect(setIn(stands, ended)).toEqual([]);
    expect(disputeAfter(stands).measures[cap]).not.toHaveProperty('moot');
    expect(disputeAfter(stands).ended).toEqual({});
    const unanswered = andThen(shopAsked, end);
    const again = andThen(unanswered, back('recorded-in-error'));
    expect(setIn(again, unanswered)).toEqual([measureSet(cap, 'block', 4, 'object-back')]);
    expect(planAfter(again).effects.some(({ kind }) => kind === 'ask-platform')).toBe(true);
  });
  it('and whose complaint was withdrawn meanwhile has its measure lifted', () => {
    const gone = andThen(ended, withdrawComplaint('03-03T13:00', cap));
    expect(setIn(andThen(gone, back()), gone)).toEqual([measureSet(cap, 'lift', 4, 'object-back')]);
  });
  it('and had come to its end before, as it was', () => {
    const defaulted = andThen(silent, closePairs('03-12T10:00', cap), recordObjectEnded('03-13T10:00', 'cap', ['ben']));
    const there = andThen(defaulted, back('recorded-in-error', '03-14T10:00'));
    expect(disputeAfter(there).measures[cap]).toMatchObject({ wanted: 'block' });
    const free = andThen(lifted, recordObjectEnded('03-24T10:00', 'bag', ['ben', 'cai']));
    const again = andThen(free, recordObjectBack('03-25T10:00', 'bag', ['ben', 'cai'], 'recorded-in-error'));
    expect(disputeAfter(again).measures['pair:ben:bag']).toMatchObject({ wanted: 'lift' });
  });
  it('and of which a court ordered meanwhile, as the court ordered', () => {
    const courted = andThen(ended, recordCourtOrder('03-03T13:00', 'restore', cap));
    expect(setIn(andThen(courted, back()), courted)).toEqual([measureSet(cap, 'lift', 4, 'court-order')]);
  });
  it('and of which it is not plain what would stand waits for a person', () => {
    const free = andThen(lifted, recordObjectEnded('03-23T10:00', 'bag', ['ben', 'cai']));
    const kept = andThen(
      free,
      reportProceeding('03-24T10:00', ['pair:ben:bag'], { by: shop, receivedAt: '03-20T10:00' }),
    );
    const there = andThen(kept, recordObjectBack('03-25T10:00', 'bag', ['ben', 'cai'], 'recorded-in-error'));
    expect(there).toContainEqual(recorded('MeasuresHeld', { because: 'object-back', pairs: ['pair:ben:bag'] }));
    expect(Object.keys(disputeAfter(there).tasks)).toContain('decide-held/dispute');
  });
  it('and was accepted while it was gone waits for a person', () => {
    const past = andThen(roomFiled, recordObjectEnded('03-01T11:00', 'room', ['ben'], mia), acceptComplaint());
    const there = andThen(past, recordObjectBack('03-04T10:00', 'room', ['ben'], 'open-again', mia));
    expect(setIn(there, past)).toEqual([recorded('MeasuresHeld', { pairs: ['pair:ben:room'] })]);
  });
  it('is back for everybody, once, and not before it ended', () => {
    given(...andThen(shopAsked, recordObjectEnded('03-03T12:00', 'bag', ['ben', 'cai'])))
      .when(recordObjectBack('03-04T12:00', 'bag', ['ben']))
      .thenRefused('UnknownReference');
    const { data, ...early } = back() as Extract<ReturnType<typeof back>, { type: 'RecordObjectBack' }>;
    given(...ended)
      .when({ ...early, data: { ...data, backAt: '2026-03-03T03:00:00.000Z' as never } })
      .thenRefused('InstantImplausible');
    expect(offered(ended, shop, 'RecordObjectBack')).toEqual([cap]);
    expect(offered(andThen(ended, back()), shop, 'RecordObjectBack')).toEqual([]);
    expect(offered(ended, ana, 'RecordObjectBack')).toEqual([]);
  });
  it('can end again', () =>
    expect(
      disputeAfter(andThen(ended, back(), recordObjectEnded('03-05T12:00', 'cap', ['ben']))).measures[cap],
    ).toMatchObject({ moot: true }));
  it('is told to its own respondents alone', () => {
    const past = andThen(ended, back());
    const dispute = disputeAfter(past);
    const visibility = visibilityOf(cai, { dispute, context: contextOf(cai) });
    expect(
      past.filter(({ type }) => type === 'ObjectBack').flatMap((one) => redactEvent(one, visibility, dispute) ?? []),
    ).toEqual([]);
  });
});

belongsTo(andThen(confirmed, end), back(), 'shop', 'mia');
