import type { Deadline, Derivation, Step } from '#domain/calendar/derivation.js';
import type { ExcusedDelayReading } from '#domain/calendar/excused-delay.js';
import type { ExtensionBasis } from '#domain/dispute/response/extension/events.js';
import { clauseName } from '../rulebook/clauses.js';
import { formatDay, formatDeadline, formatInstant, formatPeriod } from '../format.js';
import type { Locale, Sentence, Words } from '../locale.js';
import { DELAY_REASONS } from '../response/extension.js';
import { TRACKS } from '../rulebook/tracks.js';
import { triggerName } from '../triggers.js';

/** Why a last day moved on. */
export const ROLL_REASONS = {
  'public-holiday': { 'zh-CN': '法定节假日', en: 'a public holiday' },
  'weekly-rest': { 'zh-CN': '周休息日', en: 'a weekly rest day' },
} as const satisfies Record<string, Words>;

/** The two readings of 该期限最长不超过20个工作日 (法释〔2020〕9号 art. 3; practice.md P7). */
export const READINGS = {
  'whole-period': {
    'zh-CN': '解释一：自到达之日起，整个期限最长不超过20个工作日',
    en: 'reading A: the whole period, from arrival, ends after 20 working days at the latest',
  },
  'delay-alone': {
    'zh-CN': '解释二：在原期限之外，不计入的迟延最长不超过20个工作日',
    en: 'reading B: at most 20 working days of delay are added to the period',
  },
} as const satisfies Record<ExcusedDelayReading, Words>;

/** On what basis a window of the house was extended. */
export const EXTENSION_BASES = {
  consent: { 'zh-CN': '投诉方同意', en: 'the complainant consented' },
  order: { 'zh-CN': '案件经办人决定', en: 'a case manager ordered it' },
  outage: { 'zh-CN': '系统中断', en: 'the system was out' },
} as const satisfies Record<ExtensionBasis, Words>;

/** Why a mediation lasts longer. */
const MEDIATION_EXTENSIONS = {
  'all-consented': { 'zh-CN': '各方当事人一致同意', en: 'all parties consented' },
  appraisal: { 'zh-CN': '鉴定期间不计入', en: 'the time of an appraisal is not counted' },
} as const satisfies Record<string, Words>;

/** Why a waiting period was moved by consent while the sides talk. */
const STAY = { stay: { 'zh-CN': '双方同意在协商期间顺延', en: 'both sides agreed while they negotiate' } } as const;

/** Why the time of a panel was moved. */
const PANEL_EXTENSIONS = {
  standstill: { 'zh-CN': '程序停止期间不计入', en: 'the time in which nothing could go on is not counted' },
} as const;

const EXTENSION_REASONS = {
  ...PANEL_EXTENSIONS,
  ...DELAY_REASONS,
  ...EXTENSION_BASES,
  ...MEDIATION_EXTENSIONS,
  ...STAY,
};

const wordsOf = (
  catalogue: Readonly<Record<string, Words>>,
  code: string | undefined,
  locale: Locale,
): string | undefined => (code !== undefined && Object.hasOwn(catalogue, code) ? catalogue[code]?.[locale] : code);

type StepFacts = { readonly step: Step; readonly derivation: Derivation };

/** One sentence for each step of the counting. */
export const DERIVATION_STEPS = {
  'starting-day-not-counted': {
    'zh-CN': ({ step }) => `开始的当日${formatDay(step.date, 'zh-CN')}不计入，自次日起算。`,
    en: ({ step }) => `The starting day (${formatDay(step.date, 'en')}) is not counted; counting begins the day after.`,
  },
  'counted-to': {
    'zh-CN': ({ step, derivation }) =>
      `期限${formatPeriod(derivation, 'zh-CN')}，计算至${formatDay(step.date, 'zh-CN')}。`,
    en: ({ step, derivation }) =>
      `The period is ${formatPeriod(derivation, 'en')}, which leads to ${formatDay(step.date, 'en')}.`,
  },
  extended: {
    'zh-CN': ({ step }) =>
      `因${wordsOf(EXTENSION_REASONS, step.reason, 'zh-CN') ?? '经认定的事由'}顺延至${formatDay(step.date, 'zh-CN')}。`,
    en: ({ step }) =>
      `It is extended to ${formatDay(step.date, 'en')}: ${wordsOf(EXTENSION_REASONS, step.reason, 'en') ?? 'a cause that was examined'}.`,
  },
  rolled: {
    'zh-CN': ({ step }) =>
      `最后一日是${wordsOf(ROLL_REASONS, step.reason, 'zh-CN') ?? '休假日'}，顺延至${formatDay(step.date, 'zh-CN')}。`,
    en: ({ step }) =>
      `The last day is ${wordsOf(ROLL_REASONS, step.reason, 'en') ?? 'a day off'}, so it moves to ${formatDay(step.date, 'en')}.`,
  },
  'beyond-calendar': {
    'zh-CN': ({ step, derivation }) =>
      `官方日历目前公布至${formatDay(derivation.calendar.until, 'zh-CN')}，自${formatDay(step.date, 'zh-CN')}起尚未公布，本期限为暂定，日历公布后重新计算。`,
    en: ({ step, derivation }) =>
      `The official calendar is known until ${formatDay(derivation.calendar.until, 'en')}; from ${formatDay(step.date, 'en')} on it is not, so the deadline is provisional and will be counted again.`,
  },
  'confirmed-by-person': {
    'zh-CN': ({ step }) => `经工作人员确认，期限末日为${formatDay(step.date, 'zh-CN')}。`,
    en: ({ step }) => `A person confirmed ${formatDay(step.date, 'en')} as the last day.`,
  },
  'ends-at-24:00': {
    'zh-CN': ({ step }) => `期限于北京时间${formatDay(step.date, 'zh-CN')}24:00届满。`,
    en: ({ step }) => `It ends on ${formatDay(step.date, 'en')} at 24:00 Beijing time.`,
  },
} as const satisfies Record<Step['step'], Sentence<StepFacts>>;

/**
 * A deadline explained: what set it running, the rule, each step of the counting, the reading of an extension, where it
 * ends.
 */
export const explainDeadline = (deadline: Deadline, locale: Locale): readonly string[] => {
  const { derivation } = deadline;
  const { trigger, clause, extensions, steps, unit } = derivation;
  const [at, rule] = [formatInstant(trigger.at, locale), clauseName(clause, locale)];
  const start =
    locale === 'zh-CN'
      ? `起算事由：${triggerName(trigger.event, 'zh-CN')}（${at}）。依据：${rule}。`
      : `It started when ${triggerName(trigger.event, 'en')} (${at}). Rule: ${rule}.`;
  const law = wordsOf(TRACKS, derivation.track, locale);
  const governs = law === undefined ? [] : [locale === 'zh-CN' ? `适用程序：${law}。` : `What governs: ${law}.`];
  const readings = extensions.flatMap(({ clause: by, reading }) => {
    const words = wordsOf(READINGS, reading, locale);
    if (words === undefined) return [];
    return [
      locale === 'zh-CN'
        ? `顺延依据${clauseName(by, 'zh-CN')}，采用${words}。`
        : `Extended under ${clauseName(by, 'en')}, ${words}.`,
    ];
  });
  const end = formatDeadline(deadline, locale);
  const inChinese = unit === 'minutes' ? '分钟' : '小时';
  const running =
    locale === 'zh-CN'
      ? `按${inChinese}连续计算，于${end}届满。`
      : `${unit === 'minutes' ? 'Minutes' : 'Hours'} run without a break; it ends on ${end}.`;
  const ends = unit === 'hours' || unit === 'minutes' ? [running] : [];
  return [
    start,
    ...governs,
    ...steps.map((step) => DERIVATION_STEPS[step.step][locale]({ step, derivation })),
    ...readings,
    ...ends,
  ];
};
