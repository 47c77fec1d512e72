export type Pair = { readonly respondentId: string; readonly itemId: string; readonly platformId: string };
