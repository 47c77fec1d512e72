import type { NameKind, RightKind } from './right-kinds.js';
import type { Confidence } from './ruled.js';
import type { Step } from './step.js';

/** What the filer tells of its case beyond the form, because papers depend on it; codes alone, in the clear. */
export const CIRCUMSTANCES = [
  'foreign-principal',
  'foreign-documents',
  'owner-changed',
  'similar-goods',
  'counterfeit',
  'look-is-not-enough',
  'well-known',
  'unregistered-sign',
  'author-is-not-owner',
  'scope-of-licence',
  'portrait',
  'hidden-structure',
  'pending-invalidation',
  'identity-disputed',
  'propagated-under-licence',
] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];

/** Whatever a paper can depend on: told by the filer, or seen from the filing itself. */
export type FilingFact =
  | Circumstance
  | 'by-agent'
  | 'by-licensee'
  | 'claims-money'
  | 'utility-model'
  | 'design'
  | 'invention'
  | 'geographical-mark';

/** One required or optional paper of a complaint (guideline, appendix 1; procedures.md 6.1-6.2). */
export type Material = {
  readonly clause: string;
  readonly source: string;
  readonly confidence: Confidence;
  readonly code: string;
  readonly rights: readonly RightKind[] | 'all';
  /**
   * `form`: the complaint's own fields say it, so that no file is asked for. `when`: required where one of the facts is
   * given, else optional.
   */
  readonly required: 'always' | 'if-agent' | 'if-licensee' | 'when' | 'form' | 'optional';
  readonly when?: readonly FilingFact[];
  /** Of a protected name or sign only these kinds; of one whose kind was not told all. */
  readonly names?: readonly NameKind[];
  /** At least one of the materials of a group is enough. */
  readonly group?: string;
  /** Each item complained of needs its own; a paper that names no items is for all of them. */
  readonly per?: 'item';
  /** How old a proof of a right's state may be when the complaint is filed, in days, where its date is told. */
  readonly freshDays?: number;
  /** The complaint is accepted without it, but no measure is asked for before a decision. */
  readonly onMissing?: 'no-interim-measure';
  /** It proves somebody's identity or contact: its files are never forwarded, but for redacted copies. */
  readonly personal?: true;
  /** Who may see it; the parties where nothing is said. */
  readonly secrecy?: 'panel';
  /** The register in which it can be checked. */
  readonly verifyWith?: string;
};

/** What a counter-notice may rest on (procedures.md 6.3, D03); one of them is enough. */
export const COUNTER_GROUNDS = [
  'licence',
  'legal-source',
  'own-right',
  'prior-use',
  'exhausted',
  'fair-use',
  'outside-scope',
  'right-invalid',
  'not-operator',
] as const;
export type CounterGround = (typeof COUNTER_GROUNDS)[number];

/** One thing that a counter-notice has to hold (法发〔2020〕32号 art. 7; Civil Code 1196). */
export type CounterMaterial = {
  readonly clause: string;
  readonly source: string;
  readonly confidence: Confidence;
  readonly code: string;
  readonly required: 'always' | 'form' | 'one-of-the-grounds' | 'when';
  readonly rights?: readonly RightKind[];
  readonly grounds?: readonly CounterGround[];
};

/** How long what a counter-notice lacks may follow, and how long what it restored at once may be undone for its form. */
export type CounterNoticeRules = { readonly cure: Step; readonly undo: Step };
