import { localDate, type LocalDate } from '#domain/calendar/local-date.js';
import type { RatingRole } from '#domain/rating/terms.js';
import type { Fact, FactCode } from '../fact.js';
import { integrity202701 } from '../integrity-2027-01.js';
import type { Member } from '../member.js';
import type { FactRule, RatingRules } from '../rules.js';
import { NO_AMENDS } from '../weigh.js';

export const day = (text: string): LocalDate => localDate(text);

let made = 0;

/** A fact of ben, a merchant, towards another side each time. */
export const fact = (code: FactCode, on: string, more: Partial<Fact> = {}): Fact => {
  made += 1;
  const role: RatingRole = more.role ?? 'merchant';
  const disputeId = more.disputeId ?? `d${made}`;
  return {
    factId: `${disputeId}.${code}.${role}.1`,
    code,
    role,
    memberId: 'ben',
    disputeId,
    counterpartyId: `x${made}`,
    event: 'Told',
    on: day(on),
    since: made,
    ...more,
  };
};

const ruled = { clause: 'T', source: 'test', confidence: 'house-rule' } as const;

/** One good and one bad kind of fact of weight one, final at once, that halve in 100 days. */
export const plainRules = (more: Partial<RatingRules> = {}): RatingRules => {
  const rule = (code: FactCode, effect: FactRule['effect'], kind: FactRule['class'] = 'general'): FactRule => ({
    ...ruled,
    code,
    roles: ['merchant', 'complainant'],
    effect,
    weight: effect === 'none' ? 0 : 1000,
    class: kind,
    finalAfterDays: 0,
  });
  const kind = { ...ruled, halfLifeDays: 100, expiresAfterDays: 1000, repairAfterDays: 180 };
  return {
    ...integrity202701,
    version: 'test',
    facts: [
      rule('settlement-performed', 'positive'),
      rule('settlement-broken', 'negative'),
      rule('defaulted', 'none'),
      rule('declaration-false', 'negative', 'serious'),
    ],
    classes: { minor: kind, general: kind, serious: kind },
    ...more,
  };
};

export const member = (more: Partial<Member> = {}): Member => ({
  memberId: 'ben',
  byPeopleAlone: false,
  accepted: [{ version: 'test', on: day('2026-01-01') }],
  amends: NO_AMENDS,
  contested: new Set(),
  confirmed: {},
  ...more,
});
