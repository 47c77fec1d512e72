import type { RespondentRole } from '#domain/dispute/core/respondent.js';
import type { PairSubject } from '#domain/dispute/core/subject.js';
import type { DisputeFacts } from './facts-of-dispute.js';

export const noteRespondents = (
  dispute: DisputeFacts,
  told: readonly { readonly respondentId: string; readonly roles: readonly RespondentRole[] }[],
): void => {
  const respondents = (dispute.respondents ??= new Map());
  for (const { respondentId, roles } of told) respondents.set(respondentId, roles);
};

/** Respondents of pairs, each once. */
export const respondentsOf = (pairs: readonly PairSubject[]): readonly string[] => [
  ...new Set(pairs.map((pair) => pair.split(':')[1] ?? '')),
];

export const notePlatforms = (
  dispute: DisputeFacts,
  items: readonly { readonly itemId: string; readonly platformId: string }[],
): void => {
  const platformOf = (dispute.platformOf ??= new Map());
  for (const { itemId, platformId } of items) platformOf.set(itemId, platformId);
};
