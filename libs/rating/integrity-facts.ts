import type { RatingRole } from '#domain/rating/terms.js';
import type { FactRule } from './rules.js';

const RESPONDENT = [
  'merchant',
  'room-operator',
  'live-marketer',
  'service-agency',
] as const satisfies readonly RatingRole[];
const FILER = ['complainant', 'representative'] as const satisfies readonly RatingRole[];
const PARTY = ['complainant', ...RESPONDENT] as const satisfies readonly RatingRole[];

const HOUSE = { source: 'procedures.md 5.4, default table', confidence: 'house-rule' } as const;
const PRACTICE = { source: 'practice.md P13, P28, P42', confidence: 'practice' } as const;

type Row = Omit<FactRule, 'clause' | 'source' | 'confidence'>;
const clauses = (
  letter: string,
  ruled: Pick<FactRule, 'source' | 'confidence'>,
  rows: readonly Row[],
): readonly FactRule[] => rows.map((row, index) => ({ clause: `${letter}${index + 1}`, ...ruled, ...row }));

/**
 * Nothing weighs by which somebody used a right of its own: to answer, to refuse mediation, to let a time pass, to
 * withdraw early, to be wrong in good faith.
 */
export const INTEGRITY_FACTS: readonly FactRule[] = [
  ...clauses('F.A', HOUSE, [
    { code: 'complaint-upheld', roles: FILER, effect: 'positive', weight: 1000, class: 'general', finalAfterDays: 0 },
    {
      code: 'complaint-unfounded-good-faith',
      roles: FILER,
      effect: 'none',
      weight: 0,
      class: 'minor',
      finalAfterDays: 0,
    },
    {
      code: 'complaint-unfounded-negligent',
      roles: FILER,
      effect: 'negative',
      weight: 1000,
      class: 'general',
      finalAfterDays: 0,
    },
    {
      code: 'complaint-malicious',
      roles: FILER,
      effect: 'negative',
      weight: 4000,
      class: 'serious',
      finalAfterDays: 0,
    },
    { code: 'complaint-not-cured', roles: FILER, effect: 'negative', weight: 100, class: 'minor', finalAfterDays: 15 },
    { code: 'complaint-withdrawn-early', roles: FILER, effect: 'none', weight: 0, class: 'minor', finalAfterDays: 0 },
    {
      code: 'complaint-withdrawn-late',
      roles: FILER,
      effect: 'negative',
      weight: 100,
      class: 'minor',
      finalAfterDays: 15,
    },
    {
      code: 'measure-lifted-unproven',
      roles: FILER,
      effect: 'negative',
      weight: 250,
      class: 'minor',
      finalAfterDays: 60,
    },
    { code: 'court-found-for', roles: FILER, effect: 'positive', weight: 1000, class: 'general', finalAfterDays: 0 },
    { code: 'court-found-against', roles: FILER, effect: 'none', weight: 0, class: 'minor', finalAfterDays: 0 },
  ]),
  ...clauses('F.B', HOUSE, [
    {
      code: 'infringement-found',
      roles: RESPONDENT,
      effect: 'negative',
      weight: 1500,
      class: 'general',
      finalAfterDays: 0,
    },
    { code: 'cleared', roles: RESPONDENT, effect: 'positive', weight: 250, class: 'general', finalAfterDays: 0 },
    {
      code: 'court-found-for',
      roles: RESPONDENT,
      effect: 'negative',
      weight: 1500,
      class: 'general',
      finalAfterDays: 0,
    },
    {
      code: 'court-found-against',
      roles: RESPONDENT,
      effect: 'positive',
      weight: 250,
      class: 'general',
      finalAfterDays: 0,
    },
    {
      code: 'declaration-founded',
      roles: RESPONDENT,
      effect: 'positive',
      weight: 250,
      class: 'general',
      finalAfterDays: 0,
    },
    {
      code: 'declaration-false',
      roles: RESPONDENT,
      effect: 'negative',
      weight: 4000,
      class: 'serious',
      finalAfterDays: 0,
    },
    {
      code: 'declaration-rejected',
      roles: RESPONDENT,
      effect: 'negative',
      weight: 250,
      class: 'minor',
      finalAfterDays: 15,
    },
  ]),
  ...clauses('F.C', PRACTICE, [
    {
      code: 'urgent-notice-wrong',
      roles: FILER,
      effect: 'negative',
      weight: 1500,
      class: 'general',
      finalAfterDays: 15,
    },
    { code: 'defaulted', roles: RESPONDENT, effect: 'none', weight: 0, class: 'minor', finalAfterDays: 0 },
  ]),
  ...clauses('F.D', HOUSE, [
    { code: 'settlement-reached', roles: PARTY, effect: 'none', weight: 0, class: 'minor', finalAfterDays: 0 },
    {
      code: 'settlement-performed',
      roles: PARTY,
      effect: 'positive',
      weight: 250,
      class: 'general',
      finalAfterDays: 0,
    },
    { code: 'settlement-broken', roles: PARTY, effect: 'negative', weight: 1000, class: 'general', finalAfterDays: 15 },
    { code: 'mediation-refused', roles: PARTY, effect: 'none', weight: 0, class: 'minor', finalAfterDays: 0 },
    {
      code: 'mediation-not-attended',
      roles: PARTY,
      effect: 'negative',
      weight: 250,
      class: 'minor',
      finalAfterDays: 15,
    },
  ]),
  ...clauses('F.E', HOUSE, [
    {
      code: 'measures-confirmed-in-time',
      roles: ['platform'],
      effect: 'positive',
      weight: 250,
      class: 'minor',
      finalAfterDays: 0,
    },
    {
      code: 'measures-confirmed-late',
      roles: ['platform'],
      effect: 'negative',
      weight: 250,
      class: 'minor',
      finalAfterDays: 15,
    },
    {
      code: 'measures-unanswered',
      roles: ['platform'],
      effect: 'negative',
      weight: 500,
      class: 'minor',
      finalAfterDays: 15,
    },
    { code: 'measure-refused', roles: ['platform'], effect: 'none', weight: 0, class: 'minor', finalAfterDays: 0 },
    {
      code: 'decision-answered',
      roles: ['platform'],
      effect: 'positive',
      weight: 250,
      class: 'minor',
      finalAfterDays: 0,
    },
    {
      code: 'decision-answered-late',
      roles: ['platform'],
      effect: 'negative',
      weight: 250,
      class: 'minor',
      finalAfterDays: 15,
    },
    {
      code: 'decision-unanswered',
      roles: ['platform'],
      effect: 'negative',
      weight: 500,
      class: 'minor',
      finalAfterDays: 15,
    },
    {
      code: 'decision-performed',
      roles: ['platform'],
      effect: 'positive',
      weight: 500,
      class: 'general',
      finalAfterDays: 0,
    },
    {
      code: 'decision-broken',
      roles: ['platform'],
      effect: 'negative',
      weight: 1000,
      class: 'general',
      finalAfterDays: 15,
    },
  ]),
];
