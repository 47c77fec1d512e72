import type { Staffing } from '#application/access/platform-people.js';
import type { MandateScope } from '#domain/access/mandate.js';
import type { Account, AccountRole } from '#infrastructure/database/entities/account.js';
import type { PlatformScope } from '#infrastructure/database/entities/api-key.js';
import type { Association } from '#infrastructure/database/entities/association.js';

/**
 * The account that asks, without what only signing in needs. `roles` let it in, `held` are all that it holds: what one
 * of them forbids is forbidden in whichever it acts.
 */
export type Asker = Pick<Account, 'id' | 'name' | 'mail' | 'locale' | 'partyIds'> & {
  readonly roles: readonly AccountRole[];
  readonly held: readonly AccountRole[];
  /** The one that it chose to act in. */
  readonly office?: AccountRole;
  /** For which platforms it works, and for which of them it acts now. */
  readonly staffings?: readonly Staffing[];
  readonly staffing?: Staffing;
  /** What it may read as an auditor. */
  readonly mandates?: readonly MandateScope[];
};

/** The association that is asked. */
export type Asked = Readonly<Omit<Association, 'createdAt'>>;

/** What somebody opened who came from a link and gave the code: one party's part in one dispute. */
export type OpenLink = {
  readonly linkId: string;
  readonly disputeId: string;
  readonly partyId: string;
  readonly serviceId: string;
  /** The contact that the code came back from, by its sealed id; none while no code did. */
  readonly contactContentId?: string;
};

/** Somebody whose first step was right, and who owes the second or has none yet. */
export type HalfSignedIn = {
  readonly kind: 'half';
  readonly account: Asker;
  readonly association: Asked;
  readonly tokenHash: Buffer;
  readonly owed: 'factor' | 'enrolment';
  /** A factor was added in it, so that nothing more is owed. */
  readonly enrolled: boolean;
  /** A session came of it. It is found still, for a request that comes again. */
  readonly ended: boolean;
};

/** Whose session it is, and whether the file that it asks for is only stored, where that was read along. */
type InSession = { readonly association: Asked; readonly tokenHash: Buffer; readonly storedOnly?: boolean };

/** Whose token a request brought. */
export type Identity =
  | ({ readonly kind: 'account'; readonly account: Asker } & InSession)
  | HalfSignedIn
  | ({ readonly kind: 'link'; readonly link: OpenLink } & InSession)
  | {
      readonly kind: 'platform';
      readonly platformId: string;
      readonly scopes: readonly PlatformScope[];
      readonly association: Asked;
      /** The officer who made this key for the platform. */
      readonly keyMadeBy?: string;
    }
  | { readonly kind: 'operator'; readonly association?: Asked };
