import { checkEvidence } from '../dispute/service/evidence/check-evidence.js';
import { checkMaterials } from '../dispute/intake/filing/check-filing.js';
import { localDateAt, type LocalDate } from '../calendar/local-date.js';
import type { Instant } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Papers } from './events.js';

/**
 * Papers of the checklist that prove a right or a person, each once, made of files that came with them. What shows an
 * infringement belongs to a complaint.
 */
export const checkPapers = ({ materials, evidence }: Papers, rulebook: Rulebook): Papers => {
  checkEvidence(evidence);
  checkMaterials(materials, evidence, rulebook);
  const papers = rulebook.register?.papers ?? [];
  const foreign = materials.find(({ code }) => !papers.includes(code));
  if (foreign) refuse('UnknownReference', { field: 'materials.code', name: foreign.code });
  return { materials, evidence };
};

/** A day on which something happened that is told now: not one to come. */
export const checkPast = (field: string, day: LocalDate, at: Instant): void => {
  if (day > localDateAt(at)) refuse('InstantImplausible', { field, latest: at });
};
