/** An offer's terms, as the API opens them; its description leaves them open. */
export type SeenTerms = {
  readonly items: readonly { readonly pair: string; readonly outcome: string }[];
  readonly undertakings: readonly {
    readonly kind: string;
    readonly byId: string;
    readonly due: string;
    readonly proof: string;
    readonly sum?: { readonly minorUnits: number; readonly currency: string };
    readonly text?: string;
  }[];
  readonly clauses?: readonly { readonly kind: string; readonly text: string }[];
  readonly onBreach?: string;
  readonly text?: string;
};
