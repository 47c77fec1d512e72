export const CLAIM_KINDS = ['remove', 'stop', 'apology', 'compensation', 'licence', 'other'] as const;

export type Claim = { readonly kind: (typeof CLAIM_KINDS)[number]; readonly textContentId?: string };
