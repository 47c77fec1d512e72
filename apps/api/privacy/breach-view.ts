import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { BreachRow, BreachWords } from '#application/privacy/breaches.js';
import { findLetters } from '#application/privacy/breach-letters.js';
import { breachNoticeOf, printBreachNotice, type BreachNotice } from '#documents/breach-notice.js';
import type { Print } from '#documents/print/print.js';
import { localDateAt } from '#domain/calendar/local-date.js';
import { instant, type Instant } from '#domain/kernel/message.js';
import type { Association } from '#infrastructure/database/entities/association.js';
import type { Locale } from '#messages/locale.js';
import { BREACH_LETTER } from '#messages/privacy/breach-letter.js';
import { HttpProblem } from '../http/http-problem.js';
import type { BreachBody } from './breach.dto.js';

/** Breaches with the letter in both languages, and with whom nobody has told yet. */
export async function viewBreaches(
  { vault, database, associationId }: Pick<TenantContext, 'vault' | 'database' | 'associationId'>,
  { nameZh, nameEn }: Pick<Association, 'nameZh' | 'nameEn'>,
  rows: readonly BreachRow[],
): Promise<BreachBody[]> {
  const opened = await vault.open(rows.map(({ words_content_id: id }) => id));
  const letters = await findLetters(
    { database, associationId },
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const text = opened.get(row.words_content_id);
    const words = text === undefined ? undefined : (JSON.parse(text) as BreachWords);
    const facts = words && { ...words, day: localDateAt(instant(row.discovered_at)) };
    const toldIds = new Set(row.told.map(({ id }) => id));
    const people = (ids: readonly string[]) => (row.harm_averted ? [] : ids.filter((id) => !toldIds.has(id)));
    return {
      breachId: row.id,
      discoveredAt: instant(row.discovered_at),
      recordedAt: instant(row.recorded_at),
      recordedBy: row.recorded_by,
      harmAverted: row.harm_averted,
      ...(facts && {
        letter: {
          'zh-CN': BREACH_LETTER['zh-CN']({ ...facts, association: nameZh }),
          en: BREACH_LETTER.en({ ...facts, association: nameEn }),
        },
      }),
      ...(facts && {
        authorityNotice: { 'zh-CN': noticeFor(row, facts, 'zh-CN', nameZh), en: noticeFor(row, facts, 'en', nameEn) },
      }),
      letters: letters
        .filter(({ about_id: id }) => id === row.id)
        .map(({ account_id: accountId, party_id: partyId, state }) => ({
          to: accountId === null ? ('party' as const) : ('account' as const),
          id: accountId ?? partyId ?? '',
          state,
        })),
      told: [...row.told],
      untold: {
        accountIds: people(row.account_ids),
        partyIds: people(row.party_ids),
        authority: !row.told.some(({ to }) => to === 'authority'),
      },
    };
  });
}

type Facts = BreachWords & { readonly day: string };

const countsOf = (row: BreachRow) => ({
  concerned: row.account_ids.length + row.party_ids.length,
  harmAverted: row.harm_averted,
});

const noticeFor = (row: BreachRow, facts: Facts, locale: Locale, association: string): BreachNotice =>
  breachNoticeOf({ ...facts, association, ...countsOf(row) }, locale);

type Wanted = { readonly locale: Locale; readonly authority: string | undefined; readonly at: Instant };

/** The notice to the authority as it is printed. Throws DocumentErased where its words are gone. */
export async function printForAuthority(
  { vault }: Pick<TenantContext, 'vault'>,
  { nameZh, nameEn }: Pick<Association, 'nameZh' | 'nameEn'>,
  row: BreachRow,
  { locale, authority, at }: Wanted,
): Promise<Print> {
  const text = (await vault.open([row.words_content_id])).get(row.words_content_id);
  if (text === undefined) throw new HttpProblem('DocumentErased');
  const facts = {
    ...(JSON.parse(text) as BreachWords),
    day: localDateAt(instant(row.discovered_at)),
    ...countsOf(row),
  };
  return printBreachNotice(
    facts,
    { association: { 'zh-CN': nameZh, en: nameEn }, reference: row.id, authority, at },
    locale,
  );
}
