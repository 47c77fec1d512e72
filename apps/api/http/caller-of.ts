import { calendarOf } from '#application/calendar/calendar-notices.js';
import { contextOf, type Office } from '#application/context/decision-context.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { Duty } from '#domain/dispute/core/decision-context.js';
import { instant } from '#domain/kernel/message.js';
import type { AccountRole } from '#infrastructure/database/entities/account.js';
import { speaksForParties } from './acting-office.js';
import type { Caller } from './caller.js';
import { invalid } from './http-problem.js';
import type { Asked, Identity } from './identity.js';
import { linkTenant } from './link-tenant.js';
import type { ApiParts } from './parts.js';
import type { Known } from './request.js';
import { isUuid } from '#infrastructure/ids.js';

/** Whoever works for the association speaks for no party, whatever was granted, and reads for none. */
const STAFF: readonly AccountRole[] = ['case-manager', 'administrator'];
const DUTIES = ['case-manager', 'mediator', 'expert', 'auditor'] as const satisfies readonly Duty[];

/** What of a request says in whose name, when and in which language somebody asks. */
export type Asking = Pick<Known, 'arrivedAt' | 'locale' | 'headers'>;

/**
 * The asker in its association, with its tenant context; undefined for an operator who names none, and for half a
 * session.
 */
export function callerOfIdentity(parts: ApiParts, identity: Identity, request: Asking): Caller | undefined {
  const { association } = identity;
  if (!association || identity.kind === 'half') return undefined;
  const common = { locale: request.locale, now: instant(request.arrivedAt.getTime() + association.clockOffsetMs) };
  switch (identity.kind) {
    case 'operator':
      return {
        ...common,
        actor: { kind: 'person', id: 'operator' },
        tenant: tenantOf(parts, association, []),
        operator: true,
      };
    case 'platform':
      return {
        ...common,
        actor: {
          kind: 'platform',
          id: identity.platformId,
          ...(identity.keyMadeBy !== undefined && { keyMadeBy: identity.keyMadeBy }),
        },
        tenant: tenantOf(parts, association, []),
        platformId: identity.platformId,
        platformScopes: identity.scopes,
      };
    case 'link': {
      const { linkId, partyId } = identity.link;
      const actor = { kind: 'person', id: `link-${linkId}`, onBehalfOf: partyId } as const;
      return {
        ...common,
        actor,
        tenant: linkTenant(tenantOf(parts, association, []), identity.link),
        link: identity.link,
      };
    }
    case 'account': {
      const { id: accountId, name, mail, roles, held, office, partyIds, mandates } = identity.account;
      const speaks = speaksForParties(identity.account) && !held.some((role) => STAFF.includes(role));
      const onBehalfOf = speaks ? partyWanted(request.headers['parley-party'], partyIds) : undefined;
      return {
        ...common,
        actor: { kind: 'person', id: accountId, ...(onBehalfOf !== undefined && { onBehalfOf }) },
        tenant: tenantOf(
          parts,
          association,
          DUTIES.filter((duty) => roles.includes(duty)),
          {
            speaksForNobody: !speaks,
            partyIds,
            ...(mandates && { mandates }),
            at: common.now,
          },
        ),
        account: {
          accountId,
          name,
          mail,
          roles,
          held,
          partyIds,
          ...(office && { office }),
          ...(mandates && { mandates }),
        },
      };
    }
  }
}

type SignedIn = Extract<Identity, { readonly kind: 'account' }>;

/** One of a platform’s people: the platform acts, and beside it stands who did it. */
export function callerForPlatform(parts: ApiParts, { account, association }: SignedIn, request: Known): Caller {
  if (!account.staffing) throw new Error(`${account.id} works for no platform here`);
  const { platformId, scopes } = account.staffing;
  return {
    actor: { kind: 'platform', id: platformId, person: account.id },
    tenant: tenantOf(parts, association, []),
    locale: request.locale,
    now: instant(request.arrivedAt.getTime() + association.clockOffsetMs),
    platformId,
    platformScopes: scopes,
  };
}

/** The tenant context of one association, for an asker with these duties. */
export const tenantOf = (
  parts: ApiParts,
  { id, caseManagerAccountId }: Pick<Asked, 'id' | 'caseManagerAccountId'>,
  duties: readonly Duty[],
  asker: Pick<Office, 'speaksForNobody' | 'partyIds' | 'mandates' | 'at'> = {},
): TenantContext => ({
  database: parts.pool,
  appender: parts.appender,
  associationId: id,
  vault: parts.vaultOf(id),
  secret: parts.secret,
  calendar: calendarOf({ database: parts.pool, associationId: id }),
  contextOf: contextOf(
    { database: parts.pool, associationId: id },
    { ...asker, duties, ...(caseManagerAccountId !== null && { caseManagerId: caseManagerAccountId }) },
  ),
});

/**
 * The header's, else the only one there is; a party that is not the account's own is none, so that nothing is recorded
 * as done for it. Whether the account may act for it now, its standing says.
 */
const partyWanted = (header: string | string[] | undefined, partyIds: readonly string[]): string | undefined => {
  if (header === undefined) return partyIds.length === 1 ? partyIds[0] : undefined;
  if (!isUuid(header)) throw invalid('Parley-Party', 'not-a-uuid');
  if (!partyIds.includes(header)) throw invalid('Parley-Party', 'not-in-list');
  return header;
};
