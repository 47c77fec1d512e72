import { instant, type Instant } from '#domain/kernel/message.js';
import { localDateAt, type LocalDate } from '#domain/calendar/local-date.js';
import type { MemberConsequence } from '#domain/rule-making/member-rules.js';
import {
  BULLETIN_TELLS as W,
  ENTRY_SOURCES_NAMED,
  GONE_GROUNDS_NAMED,
  measureCounted,
} from '#messages/bulletin/words.js';
import { CONCERNED_WORDS } from '#messages/early-warning/words.js';
import { formatDay } from '#messages/format.js';
import type { Locale, Words } from '#messages/locale.js';
import { CLOSING_REASONS } from '#messages/core/stages.js';
import { MEMBER_CONSEQUENCES_NAMED } from '#messages/rule-making/words.js';
import type { Section } from './document.js';
import { confirmAt } from './print/confirm-code.js';
import type { Print } from './print/print.js';

type Cell = { readonly key: string; readonly count?: number };
type PrintedEntry = {
  readonly state: 'shown' | 'gone' | 'ended';
  readonly source: keyof typeof ENTRY_SOURCES_NAMED;
  readonly ground?: keyof typeof GONE_GROUNDS_NAMED;
  readonly goneOn?: string;
  readonly name?: string;
  readonly text?: Words;
  readonly publicSource?: {
    readonly body: string;
    readonly number: string;
    readonly publishedOn: string;
    readonly address: string;
  };
  readonly article?: string;
  readonly consequence?: string;
  readonly foundOn?: string;
  readonly shownUntil?: string;
  readonly risks?: readonly string[];
  readonly correctedOn?: string;
  readonly correctionReason?: string;
};

/** What everybody reads of a bulletin, on paper. */
export type BulletinFacts = {
  readonly association: string;
  readonly bulletin: {
    readonly number: string;
    readonly from: string;
    readonly until: string;
    readonly publishedAt: string;
    readonly title: Words;
    readonly lead: Words;
    readonly figures: Readonly<Record<'outcomes' | 'measures' | 'warnings', readonly Cell[]>>;
    readonly entries: readonly PrintedEntry[];
  };
  readonly confirmUrl: string;
};

type Row = readonly [string, string];
const wordIn = (words: Readonly<Record<string, Words>>, key: string, locale: Locale): string =>
  words[key]?.[locale] ?? key;
const day = (text: string, locale: Locale): string => formatDay(text as LocalDate, locale);

const figures = (heading: string, cells: readonly Cell[], name: (key: string) => string, locale: Locale): Section => ({
  heading,
  rows:
    cells.length === 0
      ? [['—', W.nothing[locale]]]
      : cells.map(({ key, count }): Row => [name(key), String(count ?? W.tooFew[locale])]),
});

const rowsOf = (entry: PrintedEntry, locale: Locale): readonly Row[] => {
  const row = (label: Words, value: string | undefined): readonly Row[] => (value ? [[label[locale], value]] : []);
  const { source, publicSource, text, name } = entry;
  const dated = (value: string | undefined): string | undefined => value && day(value, locale);
  if (entry.state === 'ended') return [[ENTRY_SOURCES_NAMED[source][locale], W.ended[locale]]];
  if (entry.state === 'gone')
    return [
      [ENTRY_SOURCES_NAMED[source][locale], W.gone[locale]],
      ...row(W.ground, entry.ground && GONE_GROUNDS_NAMED[entry.ground][locale]),
      ...row(W.on, dated(entry.goneOn)),
    ];
  return [
    [ENTRY_SOURCES_NAMED[source][locale], [name, text?.[locale]].filter(Boolean).join('\n')],
    ...row(W.article, entry.article),
    ...row(W.consequence, entry.consequence && consequenceIn(entry.consequence, locale)),
    ...row(W.foundOn, dated(entry.foundOn)),
    ...row(W.body, publicSource?.body),
    ...row(W.number, publicSource?.number),
    ...row(W.publishedOn, dated(publicSource?.publishedOn)),
    ...row(W.address, publicSource?.address),
    ...row(W.risks, entry.risks?.join(' · ')),
    ...row(W.shownUntil, dated(entry.shownUntil)),
    ...row(
      W.corrected,
      entry.correctedOn && [day(entry.correctedOn, locale), entry.correctionReason].filter(Boolean).join('\n'),
    ),
  ];
};
const consequenceIn = (code: string, locale: Locale): string =>
  wordIn(MEMBER_CONSEQUENCES_NAMED satisfies Record<MemberConsequence, Words>, code, locale);

/** The bulletin as it stands today, with the address at which anybody confirms it. */
export const bulletinPrint = ({ association, bulletin, confirmUrl }: BulletinFacts, locale: Locale): Print => {
  const { number, from, until, publishedAt, title, lead, entries } = bulletin;
  const at: Instant = instant(publishedAt);
  const { outcomes, measures, warnings } = bulletin.figures;
  const told: readonly Section[] =
    entries.length === 0
      ? [{ heading: W.entries[locale], items: [W.noEntries[locale]] }]
      : entries.map((entry, place) => ({ heading: `${W.entries[locale]} ${place + 1}`, rows: rowsOf(entry, locale) }));
  return {
    locale,
    title: title[locale],
    issuer: association,
    number,
    addressee: W.everybody[locale],
    paragraphs: [
      `${W.period[locale]}: ${day(from, locale)} – ${day(until, locale)}`,
      lead[locale],
      W.notFinding[locale],
    ],
    sections: [
      figures(W.outcomes[locale], outcomes, (key) => wordIn(CLOSING_REASONS, key, locale), locale),
      figures(W.measures[locale], measures, (key) => measureCounted(key, locale), locale),
      figures(W.warnings[locale], warnings, (key) => wordIn(CONCERNED_WORDS, key, locale), locale),
      ...told,
    ],
    closing: [W.closing[locale]],
    signed: association,
    dated: day(localDateAt(at), locale),
    footer: [],
    words: { number: W.numberOf[locale], to: W.to[locale], page: W.page[locale] },
    issuedSeconds: Math.floor(Date.parse(at) / 1_000),
    confirm: confirmAt(confirmUrl, locale),
  };
};
