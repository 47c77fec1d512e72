/** What one platform was asked to make of a decision. */
export type AdoptionTracked = { readonly decisionId: string; readonly platformId: string };
