import type { DraftRulesBody, RiskCatalogueBody, RiskSourceBody } from '../../client/types.gen.js';
import { newEntry } from '../risks/new-entry.js';
import type { RuleKind } from './rule-page.js';

const LINE = { 'zh-CN': '', en: '' };

/** What the first version of each kind begins with; a catalogue of risks with the list of the release. */
export const EMPTY: Readonly<Record<RuleKind, DraftRulesBody>> = {
  'member-rules': {
    memberRules: { title: LINE, articles: [], termMonths: 12, remindDays: 30, hearingDays: 10, sanctions: [] },
  },
  'risk-catalogue': { riskCatalogue: { title: LINE, entries: [] } },
  'rating-rules': { ratingRules: { version: '', hash: '' } },
  'reward-rules': {
    rewardRules: { title: LINE, articles: [], grades: [], budget: 10_000, budgetMonths: 12, claimDays: 60 },
  },
};

/** What a version says, and nothing else of it. */
export const saidBy = ({ memberRules, riskCatalogue, rewardRules, ratingRules }: DraftRulesBody): DraftRulesBody => ({
  ...(memberRules && { memberRules }),
  ...(riskCatalogue && { riskCatalogue }),
  ...(rewardRules && { rewardRules }),
  ...(ratingRules && { ratingRules }),
});

const withEntry = (catalogue: RiskCatalogueBody, source: RiskSourceBody): RiskCatalogueBody => ({
  ...catalogue,
  entries: [newEntry(catalogue.entries.length + 1, source), ...catalogue.entries],
});

/** A draft into which a source was taken up. */
export const takenUp = (rules: DraftRulesBody, source: RiskSourceBody | undefined): DraftRulesBody => {
  const { riskCatalogue } = rules;
  return riskCatalogue && source ? { riskCatalogue: withEntry(riskCatalogue, source) } : rules;
};
