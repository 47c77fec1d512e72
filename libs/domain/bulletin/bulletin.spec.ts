import { readdirSync, readFileSync } from 'node:fs';
import type { LocalDate } from '../calendar/local-date.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import { instant, type Actor } from '../kernel/message.js';
import { Refused } from '../kernel/refusal.js';
import type { BulletinFile } from './actions.js';
import type { BulletinCommand } from './commands.js';
import { allowedBulletinActions, decideBulletin } from './decide.js';
import type { BulletinEvent } from './events.js';
import { entryStateOn, evolveBulletins, type Bulletins } from './state.js';
import { periodOf, type BulletinEntry } from './terms.js';

const [maja, noa, ana]: readonly Actor[] = ['maja', 'noa', 'ana'].map((id) => ({ kind: 'person', id }) as const);
const day = (text: string) => text as LocalDate;
const at = (on: string) => instant(`${on}T02:00:00Z`);
const shop: BulletinEntry = {
  ...{ entryId: 'e1', source: { kind: 'member-breach', memberId: 'm', allegationId: 'a' } as const },
  ...{ named: 'organisation' as const, contentId: 'c1', hash: 'h1', shownUntil: day('2027-06-30') },
};
const person: BulletinEntry = {
  ...{ entryId: 'e2', source: { kind: 'authority' } as const, named: 'person' as const, partyId: 'ana' },
  ...{ contentId: 'c2', hash: 'h2', shownUntil: day('2027-06-30') },
};
const month = { span: 'month' as const, from: day('2027-03-01'), until: day('2027-03-31') };
const draft = { bulletinId: 'b1', ...month, contentId: 'text', hash: 'ht', entries: [shop, person] };
const file = (bulletins: Bulletins, more: Partial<BulletinFile> = {}): BulletinFile => ({
  ...{ bulletins, isOfficer: true, isSelf: () => false, uncarried: [], hashOf: () => 'whole', ...more },
});
type Made = BulletinCommand extends infer C ? (C extends BulletinCommand ? Pick<C, 'type' | 'data'> : never) : never;
const decide = (
  made: Made,
  known: Bulletins,
  by: Actor = maja as Actor,
  more: Partial<BulletinFile> = {},
  on = '2027-04-02',
) => decideBulletin({ ...made, by, at: at(on) } as BulletinCommand, file(known, more));
const after = (events: readonly BulletinEvent[], known: Bulletins = {}): Bulletins =>
  events.reduce(evolveBulletins, known);
const refused = (act: () => unknown): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
};
const self: Partial<BulletinFile> = { isOfficer: false, isSelf: (partyId) => partyId === 'ana' };
const e2 = { bulletinId: 'b1', entryId: 'e2' };
const drafting = () => decide({ type: 'DraftBulletin', data: draft }, {});
const drafted = after(drafting());
const agreeing = () => decide({ type: 'GiveNamingConsent', data: { ...e2, hash: 'h2' } }, drafted, ana, self);
const agreed = after(agreeing(), drafted);
const publish = (known: Bulletins, by = noa, more: Partial<BulletinFile> = {}, hash = 'whole') =>
  decide({ type: 'PublishBulletin', data: { bulletinId: 'b1', hash, code: 'code' } }, known, by, more);
const published = after(publish(agreed), agreed);
const states = (known: Bulletins, on = '2027-04-03') => known['b1']?.entries.map((one) => entryStateOn(one, day(on)));

it('is of a month or quarter that is over, and no time is told twice', () => {
  expect(periodOf('month', '2027-02')).toEqual({ span: 'month', from: '2027-02-01', until: '2027-02-28' });
  expect(periodOf('quarter', '2027-10')).toEqual({ span: 'quarter', from: '2027-10-01', until: '2027-12-31' });
  expect(periodOf('quarter', '2027-11')).toBeUndefined();
  const early = () => decide({ type: 'DraftBulletin', data: draft }, {}, maja, {}, '2027-03-31');
  expect(refused(early)).toBe('InstantImplausible');
  const quarter = { ...draft, bulletinId: 'b2', span: 'quarter' as const, from: day('2027-01-01') };
  expect(refused(() => decide({ type: 'DraftBulletin', data: quarter }, drafted))).toBe('PeriodToldAlready');
  const dropped = after(
    decide({ type: 'DropBulletin', data: { bulletinId: 'b1', reasonContentId: 'r' } }, drafted),
    drafted,
  );
  expect(decide({ type: 'DraftBulletin', data: quarter }, dropped)).toHaveLength(1);
});

it('shows nobody for longer than a year, and names nothing twice', () => {
  const long = { ...draft, entries: [{ ...shop, shownUntil: day('2028-04-02') }] };
  expect(refused(() => decide({ type: 'DraftBulletin', data: long }, {}))).toBe('InstantImplausible');
  expect(refused(() => decide({ type: 'DraftBulletin', data: { ...draft, entries: [shop, shop] } }, {}))).toBe(
    'NamedTwice',
  );
});

it('is published by another, by the hash of what was read, once all of it is carried and agreed to', () => {
  expect(refused(() => publish(drafted))).toBe('NamingNotAgreed');
  expect(refused(() => publish(agreed, maja))).toBe('SecondPersonNeeded');
  expect(refused(() => publish(agreed, noa, {}, 'older'))).toBe('HashDiffers');
  expect(refused(() => publish(agreed, noa, { uncarried: ['e1'] }))).toBe('EntryNotCarried');
  expect(publish(agreed)).toMatchObject([
    { type: 'BulletinPublished', data: { number: '2027-001', approverId: 'noa' } },
  ]);
  expect(states(published)).toEqual(['shown', 'shown']);
  expect(states(published, '2027-07-01')).toEqual(['ended', 'ended']);
  expect(refused(() => publish(published))).toBe('WrongStage');
});

it('keeps the consent to what is said the same, and asks anew where it is said otherwise', () => {
  const revise = (entry: BulletinEntry) => {
    const data = { bulletinId: 'b1', contentId: 't2', hash: 'ht2', entries: [shop, entry] };
    return after(decide({ type: 'ReviseBulletin', data }, agreed, noa), agreed);
  };
  expect(states(revise(person))).toEqual(['shown', 'shown']);
  expect(states(revise({ ...person, hash: 'other' }))).toEqual(['shown', 'withheld']);
  expect(refused(() => publish(revise(person), noa))).toBe('SecondPersonNeeded'); // who revised wrote it, too
});

it('names a person as long as that one itself agrees', () => {
  const agree = { type: 'GiveNamingConsent', data: { ...e2, hash: 'h2' } } as const;
  expect(refused(() => decide(agree, drafted))).toBe('NotFound'); // an officer agrees for nobody
  const stranger = { ...self, isSelf: () => false };
  expect(refused(() => decide(agree, drafted, ana, stranger))).toBe('NotFound');
  expect(refused(() => decide({ ...agree, data: { ...e2, hash: 'x' } }, drafted, ana, self))).toBe('HashDiffers');
  expect(refused(() => decide({ ...agree, data: { ...e2, entryId: 'e1', hash: 'h1' } }, drafted, ana, self))).toBe(
    'NotFound',
  );
  const back = decide({ type: 'WithdrawNamingConsent', data: e2 }, published, ana, self);
  expect(states(after(back, published))).toEqual(['shown', 'withheld']);
});

it('is corrected by two, for no longer than before, and a person is asked anew', () => {
  const propose = (shownUntil = '2027-05-31') =>
    decide(
      {
        type: 'ProposeEntryCorrection',
        data: { ...e2, contentId: 'c3', hash: 'h3', reasonContentId: 'r', shownUntil: day(shownUntil) },
      },
      published,
    );
  expect(refused(() => propose('2027-07-01'))).toBe('InstantImplausible');
  const proposed = after(propose(), published);
  expect(states(proposed)).toEqual(['shown', 'shown']);
  const approve = (by: Actor | undefined, hash = 'h3') =>
    decide({ type: 'ApproveEntryCorrection', data: { ...e2, hash } }, proposed, by);
  expect(refused(() => approve(maja))).toBe('SecondPersonNeeded');
  expect(refused(() => approve(noa, 'h2'))).toBe('HashDiffers');
  const corrected = after(approve(noa), proposed);
  expect(corrected['b1']?.entries[1]).toMatchObject({ contentId: 'c3', corrected: { reasonContentId: 'r' } });
  expect(states(corrected)).toEqual(['shown', 'withheld']);
});

it('loses an entry for good, and the menu says who may do what', () => {
  const remove = { type: 'RemoveBulletinEntry', data: { ...e2, ground: 'overturned', reasonContentId: 'r' } } as const;
  expect(refused(() => decide(remove, agreed))).toBe('WrongStage');
  const removed = after(decide(remove, published), published);
  expect(states(removed)).toEqual(['shown', 'removed']);
  expect(refused(() => decide(remove, removed))).toBe('NotFound');
  const menu = (known: Bulletins, by: Actor | undefined) =>
    known['b1'] && by && allowedBulletinActions(known['b1'], by);
  expect(menu(drafted, maja)).toEqual(['ReviseBulletin', 'DropBulletin']);
  expect(menu(drafted, noa)).toEqual(['ReviseBulletin', 'DropBulletin', 'PublishBulletin']);
  expect(menu(published, noa)).toEqual(['ProposeEntryCorrection', 'RemoveBulletinEntry']);
});

describe('kept samples', () => {
  const folder = new URL('samples/', import.meta.url);
  const correction = { ...e2, contentId: 'c3', hash: 'h3', reasonContentId: 'r', shownUntil: day('2027-05-31') };
  const proposing = decide({ type: 'ProposeEntryCorrection', data: correction }, published);
  const today: readonly BulletinEvent[] = [
    ...drafting(),
    ...agreeing(),
    ...publish(agreed),
    ...proposing,
    ...decide(
      { type: 'ReviseBulletin', data: { bulletinId: 'b1', contentId: 't2', hash: 'ht2', entries: [shop] } },
      drafted,
    ),
    ...decide({ type: 'DropBulletin', data: { bulletinId: 'b1', reasonContentId: 'r' } }, drafted),
    ...decide({ type: 'WithdrawNamingConsent', data: e2 }, published, ana, self),
    ...decide({ type: 'ApproveEntryCorrection', data: { ...e2, hash: 'h3' } }, after(proposing, published), noa),
    ...decide({ type: 'RemoveBulletinEntry', data: { ...e2, ground: 'request', reasonContentId: 'r' } }, published),
  ];
  it('are of every event, and of nothing else', () =>
    expect(readdirSync(folder).sort()).toEqual(today.map(({ type }) => `${type}.json`).sort()));
  it.each(today.map((event) => [event.type, event] as const))('%s is as it was released', (type, event) =>
    expect(canonicalJson(event)).toBe(readFileSync(new URL(`${type}.json`, folder), 'utf8').trimEnd()),
  );
});
