/**
 * One response window: of a respondent's pairs that were noticed with the complaint, or of those that came with one
 * amendment.
 */
export type Window = { readonly respondentId: string; readonly round?: number };
