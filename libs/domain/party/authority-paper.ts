/** The paper on which an authority rests, by the hash of its bytes; whether officers had the original before them. */
export const PAPER_FORMS = ['original', 'copy'] as const;
export type AuthorityPaper = { readonly sha256: string; readonly form: (typeof PAPER_FORMS)[number] };
