import { readdirSync, readFileSync } from 'node:fs';
import type { LocalDate } from '../calendar/local-date.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import { instant, type Actor } from '../kernel/message.js';
import { calendar as ofLastYear } from '../testing/core/calendar.js';
import { Refused } from '../kernel/refusal.js';
import type { BulletinCommand } from './commands.js';
import { allowedBulletinActions, decideBulletin } from './decide.js';
import type { BulletinEvent } from './events.js';
import { evolveBulletins } from './evolve.js';
import type { BulletinFile } from './rule.js';
import { entryStateOn, type Bulletin, type Bulletins } from './state.js';
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
/** As far as anybody knew in April 2027; the notice of that year had no holiday in these weeks. */
const calendar = { ...ofLastYear, version: 'next', until: day('2027-12-31') };
const month = { span: 'month' as const, from: day('2027-03-01'), until: day('2027-03-31') };
const draft = { bulletinId: 'b1', ...month, contentId: 'text', hash: 'ht', entries: [shop, person] };
const file = (bulletins: Bulletins, more: Partial<BulletinFile> = {}): BulletinFile => ({
  ...{
    bulletins,
    isOfficer: true,
    isSelf: () => false,
    uncarried: [],
    unread: [],
    hashOf: () => 'whole',
    calendar,
    ...more,
  },
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
const announcing = (known: Bulletins, by = maja, on = '2027-04-02') =>
  decide({ type: 'AnnounceNamings', data: { bulletinId: 'b1' } }, known, by, {}, on);
const announced = after(announcing(drafted), drafted);
const agreed = after(agreeing(), announced);
/** Ten working days after the second of April, a Friday. */
const [LAST, AFTER] = ['2027-04-16', '2027-04-17'];
const publish = (known: Bulletins, by = noa, more: Partial<BulletinFile> = {}, hash = 'whole', on = AFTER) =>
  decide({ type: 'PublishBulletin', data: { bulletinId: 'b1', hash, code: 'code' } }, known, by, more, on);
const published = after(publish(agreed), agreed);
const firm: Partial<BulletinFile> = { isOfficer: false, isSelf: (id) => id === 'm' };
const stray: Partial<BulletinFile> = { uncarried: ['e1'] };
const objecting = (known: Bulletins, more = firm, hash = 'h1', on = LAST) => {
  const data = { bulletinId: 'b1', entryId: 'e1', hash, objectionContentId: 'o' };
  return decide({ type: 'ObjectToNaming', data }, known, ana, more, on);
};
const objected = after(objecting(agreed), agreed);
const answering = (upheld: boolean, by = noa, known = objected) => {
  const data = { bulletinId: 'b1', entryId: 'e1', upheld, reasonContentId: 'r' };
  return decide({ type: 'AnswerNamingObjection', data }, known, by, {}, AFTER);
};
const states = (known: Bulletins, on = '2027-04-21') => known['b1']?.entries.map((one) => entryStateOn(one, day(on)));

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
  expect(refused(() => publish(announced))).toBe('NamingNotAgreed');
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
  const menu = (known: Bulletins, by: Actor | undefined, on = AFTER) =>
    known['b1'] && by && allowedBulletinActions(known['b1'], by, at(on), { unread: [], calendar });
  expect(menu(drafted, noa)).toEqual(['AnnounceNamings', 'ReviseBulletin', 'DropBulletin']);
  expect(menu(announced, noa, LAST)).toEqual(['ReviseBulletin', 'DropBulletin']);
  expect(menu(announced, maja)).toEqual(['ReviseBulletin', 'DropBulletin']);
  expect(menu(announced, noa)).toEqual(['ReviseBulletin', 'DropBulletin', 'PublishBulletin']);
  expect(menu(objected, noa)).toEqual(['AnswerNamingObjection', 'ReviseBulletin', 'DropBulletin']);
  expect(menu(objected, maja)).toEqual(['ReviseBulletin', 'DropBulletin']);
  expect(menu(published, noa)).toEqual(['ProposeEntryCorrection', 'RemoveBulletinEntry']);
});

it('is published once whoever it names was told of just that, and had ten working days to object', () => {
  const unsaid = after(agreeing(), drafted);
  expect(refused(() => publish(unsaid))).toBe('NamingNotAnnounced');
  expect(announcing(drafted)).toMatchObject([
    { type: 'NamingAnnounced', data: { entryId: 'e1', hash: 'h1', objectionDue: { dueAt: `${LAST}T16:00:00.000Z` } } },
    { type: 'NamingAnnounced', data: { entryId: 'e2', hash: 'h2', announcerId: 'maja' } },
  ]);
  expect(refused(() => announcing(announced))).toBe('NothingNamed');
  expect(refused(() => publish(agreed, noa, {}, 'whole', LAST))).toBe('DeadlineNotReached');
  const data = { bulletinId: 'b1', contentId: 't2', hash: 'ht2', entries: [{ ...shop, hash: 'h1b' }, person] };
  const revised = after(decide({ type: 'ReviseBulletin', data }, agreed), agreed);
  expect(refused(() => publish(revised))).toBe('NamingNotAnnounced'); // other words are told anew
  expect(announcing(revised)).toMatchObject([{ data: { entryId: 'e1', hash: 'h1b' } }]);
  expect(refused(() => decide({ type: 'AnnounceNamings', data: { bulletinId: 'b1' } }, drafted, noa, stray))).toBe(
    'EntryNotCarried',
  );
});

it('tells elsewhere whom nobody here reads for, and says how', () => {
  const { partyId: _, ...stranger } = { ...person, named: 'organisation' as const };
  const known = after(decide({ type: 'DraftBulletin', data: { ...draft, entries: [stranger] } }, {}));
  const unread: Partial<BulletinFile> = { unread: ['e2'] };
  const announce = { type: 'AnnounceNamings', data: { bulletinId: 'b1' } } as const;
  expect(refused(() => decide(announce, known, maja, unread))).toBe('EntryMissing');
  const data = { bulletinId: 'b1', elsewhere: { e2: 'letter' } };
  expect(decide({ type: 'AnnounceNamings', data }, known, maja, unread)).toMatchObject([
    { data: { elsewhereContentId: 'letter' } },
  ]);
  expect(decide({ type: 'AnnounceNamings', data }, drafted)[0]?.data).not.toHaveProperty('elsewhereContentId');
});

it('tells by letter for whom nobody reads any more when it is to be published', () => {
  const alone: Partial<BulletinFile> = { unread: ['e1'] };
  expect(refused(() => publish(agreed, noa, alone))).toBe('NamingNotAnnounced');
  const one = agreed['b1'] as Bulletin;
  expect(allowedBulletinActions(one, noa as Actor, at(AFTER), { unread: ['e1'], calendar })).toContain(
    'AnnounceNamings',
  );
  const data = { bulletinId: 'b1', elsewhere: { e1: 'letter' } };
  const told = after(decide({ type: 'AnnounceNamings', data }, agreed, maja, alone, AFTER), agreed);
  expect(refused(() => publish(told, noa, alone))).toBe('DeadlineNotReached');
  expect(publish(told, noa, alone, 'whole', '2027-05-20')).toHaveLength(1);
  const answered = after(answering(false), objected); // whoever objected had heard of it
  expect(publish(answered, noa, alone)).toHaveLength(1);
});

it('is objected to by whom it would name, in time and once for what it says', () => {
  const strangers = { isOfficer: false, isSelf: () => false };
  const early = { ...firm, isSelf: () => true };
  expect(refused(() => objecting(announced, strangers))).toBe('NotFound');
  expect(refused(() => objecting(drafted, early))).toBe('NotFound'); // nothing was said yet
  expect(refused(() => objecting(announced, firm, 'other'))).toBe('HashDiffers');
  expect(refused(() => objecting(announced, firm, 'h1', AFTER))).toBe('DeadlinePassed');
  expect(objecting(announced)).toMatchObject([{ type: 'NamingObjected', data: { entryId: 'e1', hash: 'h1' } }]);
  expect(refused(() => objecting(objected))).toBe('AnsweredAlready');
});

it('waits for an answer by somebody who neither wrote nor announced it', () => {
  expect(refused(() => publish(objected))).toBe('ObjectionUnanswered');
  expect(refused(() => answering(false, maja))).toBe('SecondPersonNeeded');
  const byZoe = after(announcing(drafted, { kind: 'person', id: 'zoe' }), drafted);
  const known = after(objecting(byZoe), byZoe);
  expect(refused(() => answering(false, { kind: 'person', id: 'zoe' }, known))).toBe('SecondPersonNeeded');
  const rejected = after(answering(false), objected);
  expect(publish(rejected)).toMatchObject([{ type: 'BulletinPublished' }]);
  expect(refused(() => answering(false, noa, rejected))).toBe('AnsweredAlready');
  expect(refused(() => answering(false, noa, announced))).toBe('AnsweredAlready');
  // other words do not make an objection go away
  const data = { bulletinId: 'b1', contentId: 't2', hash: 'ht2', entries: [{ ...shop, hash: 'h1b' }, person] };
  const revised = after(decide({ type: 'ReviseBulletin', data }, objected), objected);
  expect(refused(() => publish(after(announcing(revised), revised)))).toBe('ObjectionUnanswered');
});

it('leaves out whose objection is upheld, in this bulletin and in every other', () => {
  const upheld = after(answering(true), objected);
  expect(upheld['b1']?.entries.map(({ entryId }) => entryId)).toEqual(['e2']);
  expect(upheld['b1']?.leftOut).toMatchObject([{ entryId: 'e1', leftOutAt: expect.any(String) as string }]);
  expect(publish(upheld)).toMatchObject([{ type: 'BulletinPublished' }]);
  const data = { bulletinId: 'b1', contentId: 't2', hash: 'ht2', entries: [shop, person] };
  expect(refused(() => decide({ type: 'ReviseBulletin', data }, upheld))).toBe('NamingLeftOut');
  const dropped = after(
    decide({ type: 'DropBulletin', data: { bulletinId: 'b1', reasonContentId: 'r' } }, upheld),
    upheld,
  );
  const again = { ...draft, bulletinId: 'b2', entries: [{ ...shop, entryId: 'e9' }] };
  expect(refused(() => decide({ type: 'DraftBulletin', data: again }, dropped))).toBe('NamingLeftOut');
});

it('is told of as before where it came out before namings were announced', () => {
  const [drafted0, consent] = [drafting(), agreeing()];
  const came = {
    bulletinId: 'b1',
    number: '2027-001',
    hash: 'whole',
    code: 'c',
    approverId: 'noa',
    publishedAt: at(LAST),
  };
  const old = after([...drafted0, ...consent, { type: 'BulletinPublished', data: came }]);
  expect(states(old)).toEqual(['shown', 'shown']);
});

describe('kept samples', () => {
  const folder = new URL('samples/', import.meta.url);
  const correction = { ...e2, contentId: 'c3', hash: 'h3', reasonContentId: 'r', shownUntil: day('2027-05-31') };
  const proposing = decide({ type: 'ProposeEntryCorrection', data: correction }, published);
  const early = after(agreeing(), after(announcing(drafted, maja, '2027-03-10'), drafted));
  const today: readonly BulletinEvent[] = [
    ...drafting(),
    ...agreeing(),
    ...publish(early, noa, {}, 'whole', '2027-04-02'),
    ...proposing,
    ...decide(
      { type: 'ReviseBulletin', data: { bulletinId: 'b1', contentId: 't2', hash: 'ht2', entries: [shop] } },
      drafted,
    ),
    ...decide({ type: 'DropBulletin', data: { bulletinId: 'b1', reasonContentId: 'r' } }, drafted),
    ...decide({ type: 'WithdrawNamingConsent', data: e2 }, published, ana, self),
    ...decide({ type: 'AnnounceNamings', data: { bulletinId: 'b1' } }, drafted, maja, { calendar: ofLastYear }).slice(
      0,
      1,
    ),
    ...objecting(announced),
    ...answering(true),
    ...decide({ type: 'ApproveEntryCorrection', data: { ...e2, hash: 'h3' } }, after(proposing, published), noa),
    ...decide({ type: 'RemoveBulletinEntry', data: { ...e2, ground: 'request', reasonContentId: 'r' } }, published),
  ];
  it('are of every event, and of nothing else', () =>
    expect(readdirSync(folder).sort()).toEqual(today.map(({ type }) => `${type}.json`).sort()));
  it.each(today.map((event) => [event.type, event] as const))('%s is as it was released', (type, event) =>
    expect(canonicalJson(event)).toBe(readFileSync(new URL(`${type}.json`, folder), 'utf8').trimEnd()),
  );
});

it('is not out of time while the day to object by may still move, and waits no longer than a notice can move it', () => {
  const uncertain: Partial<BulletinFile> = { calendar: ofLastYear };
  const data = { bulletinId: 'b1' };
  const known = after(decide({ type: 'AnnounceNamings', data }, drafted, maja, uncertain), drafted);
  const told = after(agreeing(), known);
  const late = () => publish(told, noa, uncertain, 'whole', '2027-04-30');
  expect(refused(late)).toBe('DeadlineNotReached');
  expect(objecting(told, { ...firm, ...uncertain }, 'h1', '2027-04-20')).toHaveLength(1);
  expect(publish(told, noa, uncertain, 'whole', '2027-05-01')).toHaveLength(1);
  // the notice of the year was entered meanwhile
  expect(publish(told)).toHaveLength(1);
  expect(refused(() => objecting(told, firm, 'h1', '2027-04-20'))).toBe('DeadlinePassed');
});
