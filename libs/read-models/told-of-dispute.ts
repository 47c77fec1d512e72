import type { Dispute } from '#domain/dispute/core/state.js';

/** Respondents and platforms who have been told of a dispute: none before the complaint is accepted. */
export const toldOf = (
  dispute: Dispute,
): { readonly respondent_ids: readonly string[]; readonly platform_ids: readonly string[] } => ({
  respondent_ids: [...new Set([...dispute.noticed.map(({ respondentId }) => respondentId), ...askedDirectly(dispute)])],
  platform_ids: [...new Set(dispute.noticed.map(({ platformId }) => platformId))],
});

/** Those with whom mediation was asked for without a complaint. */
const askedDirectly = ({ matter, respondents }: Dispute): readonly string[] =>
  matter === undefined ? [] : respondents.map(({ respondentId }) => respondentId);
