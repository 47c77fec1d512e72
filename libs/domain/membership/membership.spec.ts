import { readdirSync, readFileSync } from 'node:fs';
import { localDate, localDateAt } from '../calendar/local-date.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import { instant, type Actor, type Instant } from '../kernel/message.js';
import { Refused } from '../kernel/refusal.js';
import { calendar } from '../testing/core/calendar.js';
import type { MembershipCommand } from './commands.js';
import { allowedMembershipActions, decideMembership } from './decide.js';
import type { MembershipEvent } from './events.js';
import type { KnownRules, MembershipFile } from './file.js';
import { membershipNews } from './news.js';
import { standingTold } from './standing-told.js';
import { evolveMembership, outside, standingOn, type Membership } from './state.js';
import { waitingForOffice } from './waiting.js';

const person = (id: string): Actor => ({ kind: 'person', id });
const [ana, maja, noa] = [person('ana'), person('maja'), person('noa')];
const on = (day: string): Instant => instant(`${day}T02:00:00Z`);
const both = { 'zh-CN': '一', en: 'One' };
const rules = (version: string, termMonths = 12): KnownRules => ({
  version,
  hash: `hash-${version}`,
  rules: {
    title: both,
    articles: [{ number: '2', heading: both, text: both }],
    ...{ termMonths, remindDays: 30, hearingDays: 10 },
    sanctions: [{ article: '2', consequence: 'suspension', publicity: 'platforms', days: 90 }],
  },
});
const FIRST = rules('1');
const LONG: KnownRules = {
  ...FIRST,
  rules: {
    ...FIRST.rules,
    sanctions: [{ article: '2', consequence: 'suspension', publicity: 'platforms', days: 365 }],
  },
};
const fileOf = (by: Actor, membership: Membership, more: Partial<MembershipFile> = {}): MembershipFile => ({
  membership,
  part: by === ana ? 'member' : 'officer',
  ...{ inForce: FIRST, accepted: FIRST, isIdentified: true, calendar, papers: ['e'] },
  ...more,
});
type Told = MembershipCommand extends infer C
  ? C extends MembershipCommand
    ? Pick<C, 'type' | 'data'>
    : never
  : never;
type Known = { readonly day?: string; readonly file?: Partial<MembershipFile> };
const decide = (by: Actor, one: Membership, told: Told, { day = '2026-03-02', file }: Known = {}) =>
  decideMembership({ ...told, by, at: on(day) } as MembershipCommand, fileOf(by, one, file));
const after = (events: readonly MembershipEvent[], one: Membership = outside): Membership =>
  events.reduce(evolveMembership, one);
const refusedWith = (act: () => unknown): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
};
const standing = (one: Membership, day = '2026-03-02') => standingOn(one, localDate(day));

const apply = {
  type: 'ApplyForMembership',
  data: { memberId: 'p1', kind: 'organisation', roles: ['merchant'], version: '1', hash: 'hash-1' },
} as const;
const sign = {
  type: 'SignCommitment',
  data: { commitmentId: 'c1', role: 'merchant', template: '2026-11', locale: 'zh-CN', textSha256: 'f' },
} as const;
const paper = {
  type: 'RecordCommitmentPaper',
  data: { commitmentId: 'c2', role: 'merchant', template: '2026-11', paperSha256: 'e' },
} as const;
const confirm = { type: 'ConfirmCommitmentPaper', data: { commitmentId: 'c2' } } as const;
const admit = { type: 'AdmitMember', data: {} } as const;
const refuseIt = { type: 'RefuseMember', data: { reasonContentId: 'no' } } as const;
const renew = { type: 'RenewMembership', data: { version: '1', hash: 'hash-1' } } as const;
const leave = { type: 'LeaveMembership', data: {} } as const;
const show = { type: 'SetRegisterShowings', data: { shows: ['entry'] } } as const;
const allege = {
  type: 'AllegeMemberBreach',
  data: { allegationId: 'b1', article: '2', allegationContentId: 'what' },
} as const;
const state = { type: 'MakeMemberStatement', data: { allegationId: 'b1', statementContentId: 'but' } } as const;
const find = (found: boolean) =>
  ({ type: 'DecideMemberBreach', data: { allegationId: 'b1', found, reasonContentId: 'so' } }) as const;

const applied = after(decide(ana, outside, apply));
const signed = after(decide(ana, applied, sign), applied);
const member = after(decide(maja, signed, admit), signed);
const alleged = after(decide(maja, member, allege), member);
const heard = after(decide(ana, alleged, state), alleged);

describe('joining', () => {
  it('accepts the rules in force by hash, signs the letter of each role, and is admitted to the end of a term', () => {
    expect(standing(applied)).toBe('applied');
    expect(applied.accepted).toMatchObject({ version: '1', hash: 'hash-1', accepterId: 'ana' });
    expect(member).toMatchObject({ until: '2027-03-02' });
    expect(standing(member, '2027-03-02')).toBe('member');
    expect(standing(member, '2027-03-03')).toBe('lapsed');
  });
  it('is admitted by nobody before it is known, has accepted what is in force, and has signed', () => {
    expect(refusedWith(() => decide(maja, applied, admit))).toBe('SignatureMissing');
    expect(refusedWith(() => decide(maja, signed, admit, { file: { isIdentified: false } }))).toBe('CheckMissing');
    const newer = { file: { inForce: rules('2') } };
    expect(refusedWith(() => decide(maja, signed, admit, newer))).toBe('MemberRulesNotAccepted');
    expect(refusedWith(() => decide(ana, signed, admit))).toBe('NotYourPart');
    expect(refusedWith(() => decide(ana, outside, apply, newer))).toBe('UnknownReference');
    const other = { ...apply, data: { ...apply.data, hash: 'other' } };
    expect(refusedWith(() => decide(ana, outside, other))).toBe('HashDiffers');
    const platform = { ...apply, data: { ...apply.data, roles: ['platform'] as const } };
    expect(refusedWith(() => decide(ana, outside, platform))).toBe('UnknownReference');
  });
  it('counts a letter on paper once a second person has looked at it', () => {
    const waiting = after(decide(maja, applied, paper), applied);
    expect(refusedWith(() => decide(maja, waiting, admit))).toBe('SignatureMissing');
    expect(refusedWith(() => decide(maja, waiting, confirm))).toBe('SecondPersonNeeded');
    const confirmed = after(decide(noa, waiting, confirm), waiting);
    expect(confirmed.letters.merchant).toMatchObject({ way: 'paper', recorderId: 'maja', confirmerId: 'noa' });
    expect(confirmed.papers).toEqual({});
  });
  it('takes no letter on a paper that is not here, when it is recorded and when it is confirmed', () => {
    const stray = { ...paper, data: { ...paper.data, paperSha256: 'd' } };
    expect(refusedWith(() => decide(maja, applied, stray))).toBe('BytesMissing');
    const waiting = after(decide(maja, applied, paper), applied);
    expect(refusedWith(() => decide(noa, waiting, confirm, { file: { papers: [] } }))).toBe('BytesMissing');
  });
  it('accepts what came into force while it waits, and keeps the letters of its roles', () => {
    const second = { file: { inForce: rules('2') } };
    const anew = { ...apply, data: { ...apply.data, version: '2', hash: 'hash-2' } };
    const again = after(decide(ana, signed, anew, second), signed);
    expect([again.accepted?.version, again.letters.merchant]).toEqual(['2', signed.letters.merchant]);
    expect(decide(maja, again, admit, second)).toHaveLength(1);
    expect(decide(ana, signed, apply)).toEqual([]);
    const other = { ...anew, data: { ...anew.data, roles: ['live-marketer'] as const } };
    expect(after(decide(ana, signed, other, second), signed).letters).toEqual({});
  });
  it('takes back what others were to be shown when it is refused, and tells nobody that it was', () => {
    const shown = after(decide(ana, signed, { ...show, data: { shows: ['platforms'] } }), signed);
    expect(standingTold(shown, on('2026-03-02'), 'platforms')).toBeUndefined();
    const refused = after(decide(maja, shown, refuseIt), shown);
    expect([refused.shows, standingTold(refused, on('2026-03-02'), 'platforms')]).toEqual([[], undefined]);
  });
  it('may be asked for again after a refusal', () => {
    const refused = after(decide(maja, applied, refuseIt), applied);
    expect(standing(refused)).toBe('refused');
    expect(standing(after(decide(ana, refused, apply), refused))).toBe('applied');
  });
});

describe('staying', () => {
  it('is renewed from the reminder on, with the rules in force and a letter signed anew', () => {
    expect(refusedWith(() => decide(ana, member, renew, { day: '2027-01-30' }))).toBe('DeadlineNotReached');
    expect(refusedWith(() => decide(ana, member, renew, { day: '2027-02-10' }))).toBe('SignatureMissing');
    const again = after(decide(ana, member, sign, { day: '2027-02-09' }), member);
    const renewed = after(decide(ana, again, renew, { day: '2027-02-10' }), again);
    expect(renewed.until).toBe('2028-03-02');
  });
  it('is renewed by nobody with a paper of before the reminder, whenever that is confirmed', () => {
    const early = after(decide(maja, member, paper, { day: '2026-06-01' }), member);
    const confirmed = after(decide(noa, early, confirm, { day: '2027-02-09' }), early);
    expect(refusedWith(() => decide(ana, confirmed, renew, { day: '2027-02-10' }))).toBe('SignatureMissing');
  });
  it('is renewed while suspended, too', () => {
    const found = after(decide(noa, heard, find(true), { file: { accepted: LONG } }), heard);
    expect(standing(found, '2027-02-10')).toBe('suspended');
    const again = after(decide(ana, found, sign, { day: '2027-02-09' }), found);
    expect(after(decide(ana, again, renew, { day: '2027-02-10' }), again).until).toBe('2028-03-02');
  });
  it('shows nothing that it did not agree to, and nothing more once it left', () => {
    expect(member.shows).toEqual([]);
    const shown = after(decide(ana, member, show), member);
    expect(shown.shows).toEqual(['entry']);
    expect(decide(ana, shown, show)).toEqual([]);
    const gone = after(decide(ana, shown, leave), shown);
    expect([standing(gone), gone.shows]).toEqual(['left', []]);
  });
});

describe('a breach', () => {
  it('is found by a second person after the member was heard, with what the accepted rules name', () => {
    expect(localDateAt(alleged.allegations['b1']?.statementDue.dueAt as Instant)).toBe('2026-03-17');
    expect(refusedWith(() => decide(noa, alleged, find(true)))).toBe('DeadlineNotReached');
    expect(refusedWith(() => decide(maja, heard, find(true)))).toBe('SecondPersonNeeded');
    const found = after(decide(noa, heard, find(true)), heard);
    expect(found.allegations['b1']?.decision).toMatchObject({ consequence: 'suspension', publicity: 'platforms' });
    expect(standing(found, '2026-05-31')).toBe('suspended');
    expect(standing(found, '2026-06-01')).toBe('member');
    expect(standing(after(decide(noa, heard, find(false)), heard))).toBe('member');
    expect(refusedWith(() => decide(noa, found, find(false)))).toBe('AnsweredAlready');
  });
  it('is told to others as far and as long as those rules say', () => {
    const told = (consequence: 'suspension' | 'expulsion', publicity: 'nobody' | 'platforms' | 'public') => {
      const sanctions = [{ article: '2', consequence, publicity, days: 90 }];
      const accepted = { ...FIRST, rules: { ...FIRST.rules, sanctions } };
      const one = after(decide(noa, heard, find(true), { file: { accepted } }), heard);
      return (['platforms', 'public'] as const).map((whom) => standingTold(one, on('2026-03-03'), whom));
    };
    expect(told('suspension', 'nobody')).toEqual(['member', 'member']);
    expect(told('suspension', 'platforms')).toEqual(['suspended', 'member']);
    expect(told('suspension', 'public')).toEqual(['suspended', 'suspended']);
    expect(told('expulsion', 'nobody')).toEqual([undefined, undefined]);
    expect(told('expulsion', 'platforms')).toEqual(['expelled', undefined]);
    expect(standingTold(member, on('2026-03-03'), 'public')).toBe('member');
  });
  it('is alleged of an article with a consequence alone, and can be decided in silence after its time', () => {
    const other = { ...allege, data: { ...allege.data, article: '9' } };
    expect(refusedWith(() => decide(maja, member, other))).toBe('UnknownReference');
    expect(decide(noa, alleged, find(true), { day: '2026-03-18' })).toHaveLength(1);
    expect(refusedWith(() => decide(ana, alleged, state, { day: '2026-03-18' }))).toBe('DeadlinePassed');
    expect(refusedWith(() => decide(ana, heard, state))).toBe('AnsweredAlready');
  });
  it('stays with whoever leaves and comes back', () => {
    const found = after(decide(noa, heard, find(true)), heard);
    const back = after(decide(ana, after(decide(ana, found, leave), found), apply), found);
    expect(back.allegations['b1']?.decision?.found).toBe(true);
    expect(allowedMembershipActions({ membership: back, part: 'officer' }, on('2026-03-02'))).toContain('AdmitMember');
  });

  describe('of somebody who left and asked again', () => {
    const gone = after(decide(ana, heard, leave), heard);
    const again = after(decide(ana, gone, apply), gone);
    const letters = after(decide(ana, again, sign), again);
    const refused = after(decide(maja, again, refuseIt), again);
    const waits = (one: Membership) => waitingForOffice(one, on('2026-03-02'), calendar).map(({ kind }) => kind);
    const expulsion: KnownRules = {
      ...FIRST,
      rules: {
        ...FIRST.rules,
        sanctions: [{ article: '2', consequence: 'expulsion', publicity: 'nobody', days: 90 }],
      },
    };

    it.each([
      ['applied', again],
      ['refused', refused],
    ] as const)('is decided while it is %s, which it stays', (name, one) => {
      expect([standing(one), waits(one)]).toEqual([name, expect.arrayContaining(['decide-allegation'])]);
      expect(allowedMembershipActions({ membership: one, part: 'officer' }, on('2026-03-02'))).toContain(
        'DecideMemberBreach',
      );
      for (const accepted of [FIRST, expulsion]) {
        const found = after(decide(noa, one, find(true), { file: { accepted } }), one);
        expect([standing(found), waits(found)]).toEqual([name, []]);
        expect(found.allegations['b1']?.decision?.consequence).toBe(accepted.rules.sanctions[0]?.consequence);
      }
      expect(standing(after(decide(noa, one, find(false)), one))).toBe(name);
    });

    it('holds whoever is admitted later to what was found, and admits nobody who is expelled', () => {
      const suspended = after(decide(noa, letters, find(true)), letters);
      expect(standing(after(decide(maja, suspended, admit), suspended))).toBe('suspended');
      const expelled = after(decide(noa, letters, find(true), { file: { accepted: expulsion } }), letters);
      expect(refusedWith(() => decide(maja, expelled, admit))).toBe('WrongStage');
      expect(standing(after(decide(maja, expelled, refuseIt), expelled))).toBe('refused');
      const cleared = after(decide(noa, letters, find(false)), letters);
      expect(standing(after(decide(maja, cleared, admit), cleared))).toBe('member');
    });
  });
});

describe('news and tasks of it', () => {
  const topics = (one: Membership, day: string) => membershipNews(one, on(day), calendar).map(({ topic }) => topic);
  const waiting = (one: Membership, day = '2026-03-02') =>
    waitingForOffice(one, on(day), calendar).map(({ kind, barred }) => [kind, ...barred]);
  it('tell that it was admitted or refused, for thirty days', () => {
    expect(topics(member, '2026-03-02')).toEqual(['membership-answered']);
    expect(topics(member, '2026-04-02')).toEqual([]);
    expect(topics(after(decide(maja, applied, refuseIt), applied), '2026-03-03')).toEqual(['membership-answered']);
  });
  it('tell of an allegation as long as the member can speak, and how it was decided', () => {
    const breach = membershipNews(alleged, on('2026-03-02'), calendar).at(-1);
    expect(breach).toEqual({ topic: 'membership-breach', about: 'b1/alleged', day: '2026-03-16' });
    expect(topics(alleged, '2026-03-18')).toEqual(['membership-answered']);
    const found = after(decide(noa, heard, find(false)), heard);
    expect(topics(found, '2026-03-02')).toEqual(['membership-answered', 'membership-decided']);
  });
  it('rest while a notice may still move the last day to speak', () => {
    const late = after(decide(maja, member, allege, { day: '2026-12-21' }), member);
    const days = ['2027-01-08', '2027-01-25'] as const;
    expect(days.map((day) => waiting(late, day))).toEqual([[], [['decide-allegation', 'maja']]]);
    expect(days.map((day) => topics(late, day))).toEqual([['membership-breach'], []]);
    expect(refusedWith(() => decide(noa, late, find(true), { day: '2027-01-08' }))).toBe('DeadlineNotReached');
    expect(decide(noa, late, find(true), { day: '2027-01-25' })).toHaveLength(1);
  });
  it('wait for another than who applied, recorded or alleged', () => {
    expect(waiting(applied)).toEqual([]);
    expect(waiting(signed)).toEqual([['answer-membership', 'ana']]);
    expect(waiting(after(decide(maja, applied, paper), applied))).toEqual([['confirm-commitment', 'maja']]);
    expect(waiting(alleged)).toEqual([]);
    expect(waiting(alleged, '2026-03-18')).toEqual([['decide-allegation', 'maja']]);
    expect(waiting(heard)).toEqual([['decide-allegation', 'maja']]);
    expect(waiting(after(decide(noa, heard, find(true)), heard))).toEqual([]);
  });
});

describe('kept samples', () => {
  const folder = new URL('samples/', import.meta.url);
  const again = after(decide(ana, member, sign, { day: '2027-02-09' }), member);
  const today = [
    ...[decide(ana, outside, apply), decide(ana, applied, sign), decide(maja, applied, paper)],
    ...[decide(maja, signed, admit), decide(maja, applied, refuseIt), decide(ana, member, leave)],
    ...[decide(ana, again, renew, { day: '2027-02-10' }).slice(1), decide(ana, member, show)],
    ...[decide(maja, member, allege), decide(ana, alleged, state), decide(noa, heard, find(true))],
  ].flat();
  it('are of every event, and of nothing else', () =>
    expect(readdirSync(folder).sort()).toEqual(today.map(({ type }) => `${type}.json`).sort()));
  it.each(today.map((event) => [event.type, event] as const))('%s is as it was released', (type, event) =>
    expect(canonicalJson(event)).toBe(readFileSync(new URL(`${type}.json`, folder), 'utf8').trimEnd()),
  );
});
