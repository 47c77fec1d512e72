import type { Bar } from '#domain/dispute/core/bar.js';
import type { StandingCause, StandingOutcome } from '#domain/dispute/intake/standing/events.js';
import { formatInstant } from '../format.js';
import type { Locale, Words } from '../locale.js';
import { RIGHT_KINDS } from '../right/kinds.js';
import { SEMICOLON } from '../semicolon.js';

/** By what a complaint is barred. */
export const BAR_KINDS = {
  'court-order': { 'zh-CN': '人民法院裁定限制投诉', en: 'a court’s order that bars complaints' },
  suspension: { 'zh-CN': '协会经善意审查暂停受理', en: 'a suspension after the association’s review of good faith' },
  'agent-ban': {
    'zh-CN': '协会经善意审查限制代理人代为投诉',
    en: 'a ban on the representative after the association’s review of good faith',
  },
} as const satisfies Record<Bar['kind'], Words>;

const scopeOf = (bar: Bar, locale: Locale): string => {
  if (bar.kind !== 'court-order') return '';
  const { scope } = bar;
  const zh = locale === 'zh-CN';
  if (scope.kind === 'all') return zh ? '，限于全部投诉' : ', for every complaint';
  if (scope.kind === 'against') return zh ? '，限于针对该被投诉方的投诉' : ', for complaints against this respondent';
  const right = RIGHT_KINDS[scope.right][locale];
  return zh ? `，限于以${right}提出的投诉` : `, for complaints from a ${right} right`;
};

/** One bar as its own complainant and staff read it: which, for what, since when and until when. */
export const barWords = (bar: Bar, locale: Locale): string => {
  const kind = BAR_KINDS[bar.kind][locale];
  const from = formatInstant(bar.from, locale);
  const until = bar.until && formatInstant(bar.until, locale);
  return locale === 'zh-CN'
    ? `${kind}（自${from}起${until ? `至${until}止` : '，至被解除时止'}${scopeOf(bar, locale)}）`
    : `${kind} (from ${from} ${until ? `until ${until}` : 'until it is lifted'}${scopeOf(bar, locale)})`;
};

export const barsWords = (bars: readonly Bar[], locale: Locale): string =>
  bars.map((bar) => barWords(bar, locale)).join(SEMICOLON[locale]);

/** What called a running dispute before a person. */
export const STANDING_CAUSES = {
  'court-order': { 'zh-CN': '人民法院裁定限制投诉方投诉', en: 'a court barred its complainant from complaining' },
  finding: {
    'zh-CN': '另案作出针对投诉方或者其代理人的认定',
    en: 'another dispute ended in a finding against its complainant or representative',
  },
} as const satisfies Record<StandingCause['kind'], Words>;

/** What follows here. */
export const STANDING_OUTCOMES = {
  stands: { 'zh-CN': '本案已采取的措施和程序继续进行', en: 'what was done here goes on' },
  'acted-on': { 'zh-CN': '将另行采取步骤', en: 'a step of its own follows' },
} as const satisfies Record<StandingOutcome, Words>;
