import type { Dispute } from '#domain/dispute/core/state.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { findIdentity, type Identity } from '../party/parties.js';

/** What a complaint says of a respondent. */
export type RespondentDetails = { readonly name?: string; readonly mail?: string };
/** Where an item stands and what it is called there. */
export type Locator = {
  readonly url?: string;
  readonly externalId?: string;
  readonly detail?: string;
  readonly title?: string;
};

/** Those whom a dispute names by id, in words; who was erased is missing. */
export type Known = {
  readonly complainant: Identity | undefined;
  readonly respondents: ReadonlyMap<string, RespondentDetails>;
  readonly items: ReadonlyMap<string, Locator>;
  readonly platforms: ReadonlyMap<string, string>;
  readonly association: AssociationNames;
  /** The other words that were asked for, by content id. */
  readonly text: (contentId: string | undefined) => string | undefined;
};

export type AssociationNames = { readonly 'zh-CN': string; readonly en: string };

/** Who it is that this id names, read a moment ago or just being read. */
export type Met = {
  readonly partyId: string;
  readonly identity: Identity | undefined | Promise<Identity | undefined>;
};

/** Was erased, or never was. */
export const NOBODY = '—';

/** Platforms beside those of the items, where they are named. */
type Wanted = Pick<Dispute, 'complainantId' | 'respondents' | 'items'> & { readonly platformIds?: readonly string[] };

/**
 * Names and words of these respondents and items, and `contentIds` besides, opened in one round trip; not of whom was
 * met already.
 */
export async function readNames(
  tenant: TenantContext,
  { complainantId, respondents, items, platformIds = [] }: Wanted,
  contentIds: readonly string[] = [],
  met?: Met,
): Promise<Known> {
  const wanted = [
    ...respondents.map(({ detailsContentId }) => detailsContentId),
    ...items.map(({ locatorContentId }) => locatorContentId),
    ...contentIds,
  ];
  const [opened, complainant, office] = await Promise.all([
    tenant.vault.open(wanted),
    complainantId === undefined
      ? undefined
      : complainantId === met?.partyId
        ? met.identity
        : findIdentity(tenant, complainantId),
    officeNames(tenant, [...new Set([...items.map(({ platformId }) => platformId), ...platformIds])]),
  ]);
  const parsed = <T>(contentId: string): T => JSON.parse(opened.get(contentId) ?? '{}') as T;
  return {
    complainant,
    respondents: new Map(
      respondents.map(({ respondentId, detailsContentId }) => [
        respondentId,
        parsed<RespondentDetails>(detailsContentId),
      ]),
    ),
    items: new Map(items.map(({ itemId, locatorContentId }) => [itemId, parsed<Locator>(locatorContentId)])),
    ...office,
    text: (contentId) => (contentId === undefined ? undefined : opened.get(contentId)),
  };
}

type OfficeRow = AssociationNames & { readonly id: string | null; readonly name: string | null };

const officeNames = async (
  { database, associationId }: TenantContext,
  platformIds: readonly string[],
): Promise<Pick<Known, 'platforms' | 'association'>> => {
  const { rows } = await database.query<OfficeRow>({
    name: 'office-names',
    text: `SELECT a.name_zh AS "zh-CN", a.name_en AS en, p.id, p.name
             FROM office.association a LEFT JOIN office.platform p ON p.association_id = a.id AND p.id = ANY ($2::uuid[]) WHERE a.id = $1`,
    values: [associationId, platformIds],
  });
  return {
    platforms: new Map(rows.flatMap(({ id, name }) => (id === null || name === null ? [] : [[id, name] as const]))),
    association: { 'zh-CN': rows[0]?.['zh-CN'] ?? NOBODY, en: rows[0]?.en ?? NOBODY },
  };
};
