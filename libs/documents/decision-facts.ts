import type { DecidedIssue } from '#domain/dispute/panel/decision/events.js';
import type { Issue } from '#domain/dispute/panel/decision/issues.js';
import type { ItemResult } from '#domain/dispute/panel/decision/findings.js';
import type { LegalKind } from '#domain/rulebook/panel-rules.js';
import type { Instant } from '#domain/kernel/message.js';

/** Why an issue was answered so, in four parts. */
export type ReasonsFacts = {
  readonly facts: string;
  readonly evidence: string;
  readonly rule: string;
  readonly conclusion: string;
};

/** What a panel decided, as far as the addressee's own pairs go. */
export type DecisionFacts = {
  readonly legalKind: LegalKind;
  readonly panelists: number;
  readonly madeAt: Instant;
  readonly issues: readonly (Pick<DecidedIssue, 'kind' | 'outcome' | 'by'> &
    Pick<Issue, 'duty' | 'factor'> & {
      readonly question?: string;
      readonly reasons?: ReasonsFacts;
    })[];
  readonly items: readonly ItemResult[];
  readonly dissents: readonly string[];
  /** What was put right, of a correction. */
  readonly correction?: string;
};
