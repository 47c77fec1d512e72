import type { LocalDate } from '../calendar/local-date.js';
import type { ScreeningRule } from '../screening/rules.js';

/** On what a risk stands: where in a shop, a room or an account somebody looks for it. */
export const RISK_SUBJECTS = [
  'shop-name',
  'title',
  'keyword',
  'picture',
  'room',
  'account',
  'indication',
  'patent',
] as const;
export type RiskSubject = (typeof RISK_SUBJECTS)[number];

/** What an entry rests on. A clause of the guideline by its number; everything else by the number that it was told under. */
export const RISK_SOURCES = ['guideline', 'decision', 'penalty', 'tip', 'screening'] as const;
export type RiskSource = { readonly kind: (typeof RISK_SOURCES)[number]; readonly ref: string };

type InBoth = Readonly<Record<'zh-CN' | 'en', string>>;

/** One kind of risk, with what it looks like and what to do about it. It names nobody. */
export type RiskEntry = {
  /** Stays with the risk from version to version, and is never given to another. */
  readonly code: string;
  readonly subject: RiskSubject;
  readonly name: InBoth;
  readonly example: InBoth;
  readonly advice: InBoth;
  /** Rules of screening that look for it; none where people alone can see it. */
  readonly rules: readonly ScreeningRule[];
  readonly sources: readonly RiskSource[];
};

/** The list of risks of the Shenzhen guideline (3.1.3.2(1)), a version of data. */
export type RiskCatalogue = {
  readonly version: string;
  readonly from: LocalDate;
  readonly entries: readonly RiskEntry[];
};
