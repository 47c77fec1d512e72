import type { RespondentRole } from '#domain/dispute/core/respondent.js';
import type { ItemKind } from '#domain/rulebook/item-kinds.js';
import type { Instant } from '#domain/kernel/message.js';
import type { CLAIM_KINDS } from '#domain/dispute/core/claim.js';
import type { CounterGround } from '#domain/rulebook/materials.js';

/** `contact` is told to the platform, never to a respondent. */
export type ComplainantFacts = { readonly name: string; readonly contact?: string };

export type RespondentFacts = {
  readonly respondentId: string;
  readonly name: string;
  readonly roles: readonly RespondentRole[];
};

/** An item with its opened locator. */
export type ItemFacts = {
  readonly itemId: string;
  readonly kind: ItemKind;
  readonly title?: string;
  readonly url?: string;
  readonly externalId?: string;
  readonly detail?: string;
  readonly platform?: string;
};

export type EvidenceFacts = {
  readonly description?: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly capturedAt?: Instant;
  /** Codes of the materials that it belongs to. */
  readonly materials?: readonly string[];
  /** A copy from which something was left out or covered. */
  readonly redacted?: true;
};

export type ClaimFacts = { readonly kind: (typeof CLAIM_KINDS)[number]; readonly text?: string };

export type DefectFacts = { readonly code: string; readonly note?: string };

export type CounterNoticeFacts = {
  readonly respondentId: string;
  readonly filedAt: Instant;
  readonly late: boolean;
  readonly grounds?: readonly CounterGround[];
  readonly statement?: string;
  readonly evidence: readonly EvidenceFacts[];
  readonly declaration: string;
};
