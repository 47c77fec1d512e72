import { rateMember } from '#application/rating/rate-member.js';
import { loadAllRated } from '#application/rating/member-stream.js';
import { namesOfMembers } from '#application/rating/names-of-members.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { LocalDate } from '#domain/calendar/local-date.js';
import { bigramsOf, plainForm } from '#domain/kernel/bigrams.js';
import { isRated, type RatedMember } from '#domain/rating/state.js';
import { isNaturalPerson } from '#domain/rating/terms.js';
import { GRADE_NAMES, RATING_ROLE_NAMES } from '#messages/rating/words.js';
import type { Locale } from '#messages/locale.js';
import { publishedOf } from '#rating/published.js';
import { findRatedBesideParties } from '#read-models/find-rated-members.js';
import { areWordsComplete } from '#read-models/save-words.js';
import { findWords } from '#read-models/find-words.js';
import { given } from '../dispute/given.js';
import type { FoundRatings } from './published-rating.dto.js';

/** So many names are looked at, so many members read together, and so many told of. */
const NAMES = 100;
const TOGETHER = 20;
const MOST = 10;

type Asked = { readonly name: string; readonly on: LocalDate; readonly known: number; readonly locale: Locale };
type Reading = Pick<TenantContext, 'database' | 'associationId' | 'vault'>;

/** Rated members of this name whose grades everybody may read; whoever is not rated or not public is not told of. */
export async function findPublishedRatings(tenant: Reading, { name, on, known, locale }: Asked): Promise<FoundRatings> {
  const words = plainForm(name);
  const grams = bigramsOf(tenant.associationId, words);
  const complete = await areWordsComplete(tenant.database);
  if (grams.length === 0) return { items: [], complete };
  const terms = words.split(' ');
  const isCalled = (called: string | undefined): called is string =>
    called !== undefined && terms.every((word) => plainForm(called).includes(word));
  const found = await findWords(tenant.database, tenant.associationId, {
    ...{ grams, terms, whose: { kind: 'all' }, kinds: ['name'], isOfParties: true, limit: NAMES },
  });
  const others = await findRatedBesideParties(tenant.database, tenant.associationId, { terms, limit: NAMES });
  const ids = [...new Set([...found.flatMap(({ partyId }) => partyId ?? []), ...others])];
  const open: string[] = [];
  for (let at = 0; at < ids.length && open.length < MOST; at += TOGETHER)
    for (const { memberId, rated } of await loadAllRated(tenant, ids.slice(at, at + TOGETHER)))
      if (open.length < MOST && isOpen(rated)) open.push(memberId);
  const names = await namesOfMembers(tenant, open);
  const items = await Promise.all(
    open.map(async (memberId) => {
      const now = await rateMember(tenant, memberId, { on, known });
      const called = names.get(memberId);
      if (!now || !isCalled(called)) return [];
      const roles = publishedOf(now.rules, now.member, now.rating).map(({ role, grade }) =>
        given({ role, name: RATING_ROLE_NAMES[role][locale], grade, gradeName: grade && GRADE_NAMES[grade][locale] }),
      );
      return [{ memberId, name: called, roles }];
    }),
  );
  return { items: items.flat(), complete };
}

const isOpen = (rated: RatedMember): boolean =>
  isRated(rated) && rated.kind !== undefined && (!isNaturalPerson(rated.kind) || rated.isPublic);
