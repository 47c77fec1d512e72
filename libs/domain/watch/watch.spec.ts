import { readdirSync, readFileSync } from 'node:fs';
import { localDate } from '../calendar/local-date.js';
import type { DecisionContext } from '../dispute/core/decision-context.js';
import { lookerOf } from '../early-warning/decide.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import { instant, type Actor } from '../kernel/message.js';
import { Refused } from '../kernel/refusal.js';
import type { WatchCommand, WatchGoods, WatchShop } from './commands.js';
import { allowedOnWatch, decideWatch, watchRoleOf } from './decide.js';
import type { WatchEvent } from './events.js';
import { evolveWatch, isOfShop, isWatched, unwatched, type Watch } from './state.js';

const at = instant('2026-03-02T02:00:00Z');
const maja: Actor = { kind: 'person', id: 'maja' };
const noor: Actor = { kind: 'person', id: 'noor' };
const ben: Actor = { kind: 'person', id: 'ben', onBehalfOf: 'shop' };
const ana: Actor = { kind: 'person', id: 'ana', onBehalfOf: 'holder' };
const mall: Actor = { kind: 'platform', id: 'mall' };
const other: Actor = { kind: 'platform', id: 'other' };
const cai: Actor = { kind: 'person', id: 'cai', onBehalfOf: 'another' };
const contextOf = ({ id, onBehalfOf }: Actor) =>
  ({
    duties: id === 'maja' || id === 'noor' ? ['case-manager'] : [],
    mayActFor: onBehalfOf === undefined ? [] : [onBehalfOf],
  }) as unknown as DecisionContext;
type Told = WatchCommand extends infer C ? (C extends WatchCommand ? Pick<C, 'type' | 'data'> : never) : never;
const decide = (by: Actor, watch: Watch, told: Told, when = at): readonly WatchEvent[] =>
  decideWatch({ ...told, by, at: when } as WatchCommand, { watch, context: contextOf(by), associationId: 'house' });
const after = (events: readonly WatchEvent[], watch: Watch = unwatched): Watch => events.reduce(evolveWatch, watch);
const refusedWith = (act: () => unknown): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
};
const data: WatchGoods['data'] = {
  ...{ disputeId: 'dispute', itemId: 'bag', platformId: 'mall', holderId: 'holder', shopIds: ['shop'] },
  ...{ ground: 'complained-of', fingerprint: 'f', titleKey: 't', until: localDate('2026-05-31') },
};
const place: Told = { type: 'WatchGoods', data };
const placed = decide(maja, unwatched, place);
const watch = after(placed);
const object: Told = { type: 'ObjectToWatch', data: { textContentId: 'why' } };
const answer = (outcome: 'kept' | 'ended'): Told => ({
  type: 'AnswerWatchObjection',
  data: { outcome, reasonContentId: 'reasons' },
});
const end: Told = { type: 'EndWatch', data: { ending: 'authorised' } };
const watchShop: Pick<WatchShop, 'type' | 'data'> = {
  type: 'WatchShop',
  data: {
    ...{ disputeId: 'dispute', shopId: 'account', platformId: 'mall', holderId: 'holder', shopIds: ['shop'] },
    ...{ ground: 'affiliated', kinds: ['payment-account', 'address'], nameContentId: 'name', reasonContentId: 'why' },
    until: localDate('2026-05-31'),
  },
};
const listed: Told = {
  type: 'NoteWatchedListing',
  data: { by: 'title', screeningId: 'screening', text: 3, platformId: 'other', listingContentId: 'listing' },
};

it('is placed for a time, by something that it can be known again by', () => {
  expect(isWatched(watch, at)).toBe(true);
  expect(isWatched(watch, instant('2026-05-31T15:59:59Z'))).toBe(true);
  expect(isWatched(watch, instant('2026-05-31T16:00:00Z'))).toBe(false);
  const placing = (more: object) =>
    refusedWith(() => decide(maja, unwatched, { type: 'WatchGoods', data: { ...data, ...more } }));
  expect(placing({ until: localDate('2026-03-02') })).toBe('InstantImplausible');
  expect(placing({ until: localDate('2026-10-01') })).toBe('InstantImplausible');
  expect(placing({ fingerprint: undefined, titleKey: undefined })).toBe('NothingNamed');
  expect(refusedWith(() => decide(maja, watch, place))).toBe('AnsweredAlready');
});

it('is there for the staff, its shop, its holder, and platforms on which the goods are or come to be', () => {
  const roles = (one: Watch) =>
    [maja, ben, ana, mall, other, cai].map((by) => watchRoleOf(one, lookerOf(by, contextOf(by), 'house')));
  expect(roles(watch)).toEqual(['staff', 'shop', 'holder', 'platform', undefined, undefined]);
  expect(roles(after(decide(mall, watch, listed), watch))[4]).toBe('platform');
});

it('is objected to by its shop alone, and answered by another officer than placed it', () => {
  expect(refusedWith(() => decide(cai, watch, object))).toBe('NotFound');
  expect(refusedWith(() => decide(ana, watch, object))).toBe('NotYourPart');
  expect(refusedWith(() => decide(noor, watch, answer('kept')))).toBe('AnsweredAlready');
  const objected = after(decide(ben, watch, object), watch);
  expect(refusedWith(() => decide(ben, objected, object))).toBe('AnsweredAlready');
  expect(refusedWith(() => decide(maja, objected, answer('kept')))).toBe('SecondPersonNeeded');
  const kept = after(decide(noor, objected, answer('kept')), objected);
  expect([isWatched(kept, at), kept.objections[0]?.answer?.outcome]).toEqual([true, 'kept']);
  expect(decide(ben, kept, object)).toHaveLength(1); // new reasons may be told
  const gone = after(decide(noor, objected, answer('ended')), objected);
  expect([isWatched(gone, at), gone.ended?.why]).toEqual([false, 'objection']);
});

it('is objected to by each of its shops, and each is answered for itself', () => {
  const both = after(decide(maja, unwatched, { type: 'WatchGoods', data: { ...data, shopIds: ['shop', 'another'] } }));
  const one = after(decide(ben, both, object), both);
  const menuOf = (by: Actor, of: Watch) => {
    const looker = lookerOf(by, contextOf(by), 'house');
    return allowedOnWatch(of, { role: watchRoleOf(of, looker) ?? 'platform', looker }, at);
  };
  expect([menuOf(ben, one), menuOf(cai, one)]).toEqual([[], ['ObjectToWatch']]);
  const two = after(decide(cai, one, object), one);
  expect(refusedWith(() => decide(cai, two, object))).toBe('AnsweredAlready');
  expect(refusedWith(() => decide(noor, two, answer('kept')))).toBe('NothingNamed');
  const named = (partyId: string): Told => {
    const said = answer('kept');
    return { ...said, data: { ...said.data, partyId } } as Told;
  };
  expect(refusedWith(() => decide(noor, two, named('holder')))).toBe('UnknownReference');
  const answered = after(decide(noor, two, named('another')), two);
  expect(answered.objections.map(({ partyId, answer: given }) => [partyId, given?.outcome])).toEqual([
    ['shop', undefined],
    ['another', 'kept'],
  ]);
  expect(decide(noor, answered, named('shop'))).toEqual(decide(noor, answered, answer('kept')));
  expect(menuOf(cai, answered)).toEqual(['ObjectToWatch']);
});

it('is not begun again by whoever placed it, once an objection ended it, nor without a reason', () => {
  const objected = after(decide(ben, watch, object), watch);
  const gone = after(decide(noor, objected, answer('ended')), objected);
  const again = (by: Actor, reasonContentId?: string, earlier = [gone]) =>
    decideWatch(
      { type: 'WatchGoods', data: { ...data, ...(reasonContentId && { reasonContentId }) }, by, at },
      { watch: unwatched, earlier, context: contextOf(by), associationId: 'house' },
    );
  expect(refusedWith(() => again(maja, 'new'))).toBe('SecondPersonNeeded');
  expect(refusedWith(() => again(noor))).toBe('NothingNamed');
  expect(again(noor, 'new')).toMatchObject([{ type: 'GoodsWatched', data: { reasonContentId: 'new' } }]);
  expect(again(maja, undefined, [after(decide(maja, watch, end), watch)])).toHaveLength(1);
});

it('ends by an officer or its day, and then nothing is noted any more', () => {
  const ended = after(decide(maja, watch, end), watch);
  expect(refusedWith(() => decide(mall, ended, listed))).toBe('WrongStage');
  expect(refusedWith(() => decide(maja, ended, end))).toBe('AnsweredAlready');
  expect(refusedWith(() => decide(mall, watch, listed, instant('2026-06-01T02:00:00Z')))).toBe('WrongStage');
});

it('of a shop is placed for a time, objected to by its party and answered by another officer', () => {
  const shop = after(decide(maja, unwatched, watchShop));
  expect([isOfShop(shop.placed), isOfShop(watch.placed), isWatched(shop, at)]).toEqual([true, false, true]);
  const late = { ...watchShop, data: { ...watchShop.data, until: localDate('2026-10-01') } };
  expect(refusedWith(() => decide(maja, unwatched, late))).toBe('InstantImplausible');
  const objected = after(decide(ben, shop, object), shop);
  expect(refusedWith(() => decide(maja, objected, answer('ended')))).toBe('SecondPersonNeeded');
  expect(isWatched(after(decide(noor, objected, answer('ended')), objected), at)).toBe(false);
});

describe('kept samples', () => {
  const folder = new URL('samples/', import.meta.url);
  const objected = after(decide(ben, watch, object), watch);
  const today = [
    ...placed,
    ...decide(maja, unwatched, watchShop),
    ...decide(ben, watch, object),
    ...decide(noor, objected, answer('kept')),
    ...decide(maja, watch, end),
    ...decide(mall, watch, listed),
  ];
  const two = { ...objected, objections: [...objected.objections, { partyId: 'another', textContentId: 'why', at }] };
  const later = [
    ...decide(maja, unwatched, { type: 'WatchGoods', data: { ...data, reasonContentId: 'why' } }),
    ...decide(noor, two, {
      type: 'AnswerWatchObjection',
      data: { partyId: 'another', outcome: 'kept', reasonContentId: 'reasons' },
    }),
  ];
  const kept = [
    ...today.map((event) => [`${event.type}.json`, event] as const),
    ...later.map((event) => [`${event.type}.2.json`, event] as const),
  ];
  it('are of every event, and of nothing else', () =>
    expect(readdirSync(folder).sort()).toEqual(kept.map(([name]) => name).sort()));
  it.each(kept)('%s is as it was released', (name, event) =>
    expect(canonicalJson(event)).toBe(readFileSync(new URL(name, folder), 'utf8').trimEnd()),
  );
});
