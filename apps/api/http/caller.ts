import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { MandateScope } from '#domain/access/mandate.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import type { PlatformScope } from '#infrastructure/database/entities/api-key.js';
import type { AccountRole } from '#infrastructure/database/entities/account.js';
import type { OpenLink } from './identity.js';
import type { Locale } from '#messages/locale.js';

/** Who asks, in which association, and when by its legal time. */
export type Caller = {
  readonly actor: Actor;
  readonly tenant: TenantContext;
  readonly locale: Locale;
  /** Legal time of the association when the request's last byte arrived. */
  readonly now: Instant;
  readonly account?: CallingAccount;
  /** What was opened from a link. */
  readonly link?: OpenLink;
  readonly platformId?: string;
  /** What the platform’s key may do. */
  readonly platformScopes?: readonly PlatformScope[];
  /** The installation's operator, acting in the association of the header Parley-Association. */
  readonly operator?: true;
};

export type CallingAccount = {
  readonly accountId: string;
  readonly name: string;
  readonly mail: string;
  /** Offices in which it acts. */
  readonly roles: readonly AccountRole[];
  /** All that it holds: what one of them forbids is forbidden in whichever it acts. */
  readonly held: readonly AccountRole[];
  /** The one that it chose to act in. */
  readonly office?: AccountRole;
  /** What it may read as an auditor. */
  readonly mandates?: readonly MandateScope[];
  readonly partyIds: readonly string[];
};
