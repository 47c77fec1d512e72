/** What a counter-notice lacks: of what the law asks for, and of what the house asks for beside it; by its codes. */
export type LackingFacts = {
  readonly lacking?: {
    readonly elements: readonly string[];
    readonly papers: readonly string[];
    /** Nothing is restored before. */
    readonly held: boolean;
  };
};
