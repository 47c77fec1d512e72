import type { Account } from '#infrastructure/database/entities/account.js';
import type { Association } from '#infrastructure/database/entities/association.js';

/** Whose token a request brought. */
export type Identity =
  | { readonly kind: 'account'; readonly account: Account; readonly association: Association; readonly tokenHash: Buffer }
  | { readonly kind: 'platform'; readonly platformId: string; readonly association: Association }
  | { readonly kind: 'operator'; readonly association?: Association };
