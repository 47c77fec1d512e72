import { monthsAfter, type LocalDate } from '#domain/calendar/local-date.js';
import type { RightKind } from '#domain/rulebook/right-kinds.js';

/**
 * Who helps beside the association: lawyers, legal aid, other bodies of mediation, appraisers, protection stations,
 * authorities, hotlines (guideline 3.1.3.1(2), 4.1 and 4.2.2).
 */
export const HELP_KINDS = [
  'hotline',
  'authority',
  'protection-station',
  'legal-aid',
  'lawyer',
  'mediation-body',
  'appraiser',
] as const;
export type HelpKind = (typeof HELP_KINDS)[number];

/** What asking costs, as whoever helps says it. */
export const HELP_FEES = ['free', 'free-first', 'paid', 'unknown'] as const;
export type HelpFee = (typeof HELP_FEES)[number];

type Words = Readonly<Record<'zh-CN' | 'en', string>>;

/** One that helps, as the directory has it. */
export type HelpEntry = {
  readonly kind: HelpKind;
  readonly name: Words;
  /** What it helps with; none: everything. */
  readonly rights?: readonly RightKind[];
  /** Whom it helps and how. */
  readonly offers?: Words;
  readonly fee: HelpFee;
  readonly telephone?: string;
  readonly mail?: string;
  readonly website?: string;
  readonly address?: Words;
  readonly hours?: Words;
  /** How the association knows it. */
  readonly source: string;
};

/** Ways to reach it of which an entry needs one. */
export const REACHED_BY = ['telephone', 'mail', 'website', 'address'] as const;
export const isReached = (entry: Pick<HelpEntry, (typeof REACHED_BY)[number]>): boolean =>
  REACHED_BY.some((way) => entry[way] !== undefined);

/** An entry is looked at again once a year: our choice, no clause names a time. */
export const checkDueOn = (checkedOn: LocalDate): LocalDate => monthsAfter(checkedOn, 12);
export const isCheckDue = (checkedOn: LocalDate, today: LocalDate): boolean => checkDueOn(checkedOn) <= today;
