import { loadAgreement } from '#application/delegation/delegations.js';
import { handedKey } from '#application/shop-identifier/identifier-key.js';
import { loadIdentifierHouse } from '#application/shop-identifier/identifier-house.js';
import { countShops } from '#application/shop-identifier/known-shops.js';
import { findProposedShops } from '#application/shop-identifier/proposed-shops.js';
import { reachOfShops } from '#application/watch/shop-reach.js';
import { groundsAt } from '#domain/shop-identifier/grounds.js';
import { assessmentOf, type IdentifierHouse } from '#domain/shop-identifier/state.js';
import { IDENTIFIER_FORM_WORDS } from '#messages/shop-identifier/words.js';
import { namesOfPlatforms } from '../dispute/docket/line-words.js';
import { given } from '../dispute/given.js';
import type { Caller } from '../http/caller.js';
import type { IdentifierRules, ImpactAssessmentView, ProposedShopList } from './proposed-shops.dto.js';
import type { IdentifierKeyView, IdentifierKindView } from './shop-identifiers.dto.js';

const kindsOf = async (
  { tenant, now, locale }: Caller,
  house: IdentifierHouse,
  platformId: string,
): Promise<IdentifierKindView[]> => {
  const { agreement } = await loadAgreement(tenant, platformId);
  return groundsAt(agreement, now).map(({ version: _, ...ground }) => ({
    ...ground,
    form: IDENTIFIER_FORM_WORDS[ground.kind][locale],
    isAssessed: assessmentOf(house, ground.kind) !== undefined,
  }));
};

/** The key that a platform hashes by, and what its agreement lets it hand over. */
export async function viewKey(caller: Caller, platformId: string): Promise<IdentifierKeyView> {
  const { house } = await loadIdentifierHouse(caller.tenant);
  const { generation } = house;
  const [key, kinds] = await Promise.all([handedKey(caller.tenant, generation), kindsOf(caller, house, platformId)]);
  return { generation, key, kinds };
}

/** What is agreed and assessed of identifiers, for the staff. */
export async function viewIdentifierRules(
  caller: Caller,
  platforms: readonly { readonly id: string; readonly name: string }[],
  nameOf: (accountId: string) => string | undefined,
): Promise<IdentifierRules> {
  const { tenant } = caller;
  const { house } = await loadIdentifierHouse(tenant);
  const { generation, assessments } = house;
  const [counts, opened] = await Promise.all([
    countShops(tenant),
    tenant.vault.open(assessments.map(({ contentId }) => contentId)),
  ]);
  return {
    generation,
    assessments: assessments.toReversed().map(({ version, kinds, contentId, filedById, filedAt }) => {
      const words = JSON.parse(opened.get(contentId) ?? '{}') as Partial<ImpactAssessmentView>;
      const { necessity, risks, safeguards } = words;
      const told = { necessity, risks, safeguards, filedBy: nameOf(filedById) };
      return given({ version, kinds: [...kinds], filedAt, ...told }) as ImpactAssessmentView;
    }),
    platforms: await Promise.all(
      platforms.map(async ({ id, name }) => ({
        ...{ platformId: id, platformName: name, shops: counts.get(id) ?? 0 },
        kinds: await kindsOf(caller, house, id),
      })),
    ),
  };
}

/** Shops that somebody may decide about. */
export async function listProposedShops({ tenant, actor: by, now: at }: Caller): Promise<ProposedShopList> {
  const proposed = await findProposedShops(tenant, { by, at });
  const [names, reaches] = await Promise.all([
    namesOfPlatforms(tenant, [...new Set(proposed.map(({ platformId }) => platformId))]),
    reachOfShops(tenant, proposed, at),
  ]);
  return {
    items: proposed.map(({ platformId, kinds, holderId: _, ...one }) => ({
      ...one,
      ...(names.has(platformId) && { platformName: names.get(platformId)! }),
      reach: reaches.get(one.shopId) ?? ('none' as const),
      kinds: [...kinds],
    })),
  };
}
