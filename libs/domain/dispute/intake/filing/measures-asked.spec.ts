import { ana, cai, mia } from '../../../testing/core/actors.js';
import { acceptComplaint, fileComplaint, fileCounterNotice } from '../../../testing/core/commands.js';
import { measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { acceptAmendment, amendComplaint, hat } from '../../../testing/intake/amendments.js';
import { bag, capOfBen, itemised } from '../../../testing/intake/ground-stories.js';
import { withdrawCounterNotice } from '../../../testing/intake/record-commands.js';
import { takeUrgentMeasure, wish, withRoom } from '../../../testing/measures/lane-commands.js';
import { told } from '../../../testing/notification/every-told.js';
import { recordArrival } from '../../../testing/service/service-commands.js';
import { filed } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given, story } from '../../../testing/core/story.js';
import { redactEvent } from '../../visibility/redact-event.js';
import { visibilityOf } from '../../visibility/visibility.js';
import { contextOf } from '../../../testing/core/actors.js';
import type { DisputeEvent } from '../../core/state.js';

const typeIs = (type: DisputeEvent['type']) => (event: DisputeEvent) => event.type === type;
const acceptedIn = (events: readonly DisputeEvent[]) => events.find(typeIs('ComplaintAccepted'))?.data;
const ofCai = 'pair:cai:bag';
const said = (...pairs: readonly string[]) => [{ pairs, reasonContentId: 'why' }];

describe('measures follow from what is asked', () => {
  it.each(['compensation', 'apology', 'licence', 'other'] as const)('%s alone asks for none', (kind) => {
    const past = story(fileComplaint({ claims: [{ kind }] }), acceptComplaint());
    expect(past.some(typeIs('MeasureSet'))).toBe(false);
    expect(acceptedIn(past)).toMatchObject({ noMeasure: [{ pairs: [bag, ofCai, capOfBen], why: 'not-asked' }] });
    expect(past.filter(typeIs('ServiceOrdered')).length).toBeGreaterThan(3);
  });
  it('item by item', () => {
    const past = story(itemised, acceptComplaint());
    expect(Object.keys(disputeAfter(past).measures)).toEqual([bag, ofCai]);
    expect(acceptedIn(past)).toMatchObject({ noMeasure: [{ pairs: [capOfBen], why: 'not-asked' }] });
  });
  it('names items that are there, each once', () => {
    const claims = (...itemIds: readonly string[]) => fileComplaint({ claims: [{ kind: 'remove', itemIds }] });
    given().when(claims('none')).thenRefused('UnknownReference');
    given().when(claims('bag', 'bag')).thenRefused('NamedTwice');
    given().when(claims()).thenRefused('NothingNamed');
  });
  it('nor does a later step take down again what never was', () => {
    const past = story(
      fileComplaint({ claims: [{ kind: 'compensation' }] }),
      acceptComplaint(),
      recordArrival('03-02T10:00', 'forwarded-notice', 'ben'),
      fileCounterNotice('03-05T10:00', 'ben', ['bag']),
      withdrawCounterNotice('03-06T10:00', 'bag'),
    );
    expect(past.some(typeIs('MeasureSet'))).toBe(false);
  });
  it('reach what an amendment adds, where the claims had named items: before acceptance and after it', () => {
    const hatOfBen = 'pair:ben:hat';
    const added = amendComplaint('03-01T11:00', { items: [hat] });
    expect(disputeAfter(story(itemised, added, acceptComplaint())).measures[hatOfBen]?.wanted).toBe('block');
    const later = story(
      itemised,
      acceptComplaint(),
      amendComplaint('03-04T10:00', { items: [hat] }),
      acceptAmendment('03-04T11:00'),
    );
    expect(disputeAfter(later).measures[hatOfBen]?.wanted).toBe('block');
    expect(disputeAfter(later).measures[capOfBen]).toBeUndefined();
  });
  it('of what an amendment adds, too', () => {
    const past = story(fileComplaint({ claims: [{ kind: 'compensation' }] }), acceptComplaint());
    const more = andThen(past, amendComplaint('03-02T10:00', { items: [hat] }), acceptAmendment('03-02T11:00'));
    expect(more.some(typeIs('MeasureSet'))).toBe(false);
  });
});

describe('a person', () => {
  it('may see that none is due, with a reason', () => {
    const past = andThen(filed, told(acceptComplaint(), { withoutMeasure: said(bag) }));
    expect(Object.keys(disputeAfter(past).measures)).toEqual([ofCai, capOfBen]);
    expect(acceptedIn(past)).toMatchObject({ noMeasure: [{ pairs: [bag], why: 'not-due', reasonContentId: 'why' }] });
  });
  it('may take some items and not others: the others are told of nothing, the complainant of the reason', () => {
    given(...filed)
      .when(told(acceptComplaint(), { declined: said(ofCai) }))
      .then(
        recorded('ComplaintAccepted', { declined: said(ofCai) }),
        ordered('acceptance', 'ana', bag, capOfBen),
        ordered('statutory-notice', 'shop', bag, capOfBen),
        ordered('forwarded-notice', 'ben', bag, capOfBen),
        measureSet(bag, 'block', 1, 'complaint-accepted'),
        measureSet(capOfBen, 'block', 2, 'complaint-accepted'),
      );
    const now = disputeAfter(andThen(filed, told(acceptComplaint(), { declined: said(ofCai) })));
    expect([now.stages[ofCai], now.stages['respondent:cai']]).toEqual(
      Array(2).fill({ stage: 'closed', reason: 'rejected' }),
    );
    expect(now.noticed.map(({ respondentId }) => respondentId)).toEqual(['ben', 'ben']);
  });
  it('names what is open, once, and not all of it, which is a rejection', () => {
    const declining = (...pairs: readonly string[]) =>
      given(...filed).when(told(acceptComplaint(), { declined: said(...pairs) }));
    declining('pair:ben:none').thenRefused('UnknownReference');
    declining(bag, bag).thenRefused('NamedTwice');
    declining(bag, capOfBen, ofCai).thenRefused('NothingNamed');
    declining().thenRefused('NothingNamed');
    given(...filed)
      .when(told(acceptComplaint(), { withoutMeasure: said('pair:ben:none') }))
      .thenRefused('UnknownReference');
  });
  it('who declines what was taken down urgently has it lifted, and those told who knew', () => {
    const urgent = story(
      fileComplaint({ items: withRoom, urgent: wish }, '03-01T23:00'),
      takeUrgentMeasure('03-01T23:05', 'hide-card', [bag]),
    );
    const past = andThen(urgent, told(acceptComplaint('03-02T10:00'), { declined: said(bag) }));
    expect(disputeAfter(past).measures[bag]?.wanted).toBe('lift');
    expect(past.filter(typeIs('MeasureSet')).map(({ data }) => ('ground' in data ? data.ground : ''))).toContain(
      'rejected',
    );
  });
});

it('what was declined, and why no measure is due, is between complainant and association', () => {
  const past = andThen(filed, told(acceptComplaint(), { declined: said(ofCai), withoutMeasure: said(bag) }));
  const now = disputeAfter(past);
  const event = past.find(typeIs('ComplaintAccepted'));
  const seenBy = (by: typeof ana) =>
    event && redactEvent(event, visibilityOf(by, { dispute: now, context: contextOf(by) }), now)?.event.data;
  for (const by of [ana, mia]) expect(seenBy(by)).toMatchObject({ declined: said(ofCai) });
  const ben = { ...cai, id: 'ben', onBehalfOf: 'ben' } as typeof ana;
  expect(seenBy(ben)).not.toHaveProperty('declined');
  expect(JSON.stringify(seenBy(ben))).not.toContain('reasonContentId');
});
