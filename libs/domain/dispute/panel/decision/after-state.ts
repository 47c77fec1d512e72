import type { Deadline } from '../../../calendar/derivation.js';
import type { Instant } from '../../../kernel/message.js';
import type { PanelEnding, ReviewRequested } from './events.js';
import type { ClarificationRequested } from './clarification-events.js';
import type { FinalBy } from './final-events.js';

/** One party's wish to have a decision reviewed. */
export type ReviewAsked = Pick<ReviewRequested['data'], 'partyId' | 'ground' | 'textContentId' | 'requestedAt'>;

/** A redacted text that waits for a second person, or that everybody can read. */
export type Publication = { readonly publicationId: string; readonly textContentId: string };

/** What a party wants corrected or clarified, and how that was answered. */
export type Clarification = Omit<ClarificationRequested['data'], 'decisionId' | 'clarificationId'> & {
  readonly answered?: 'corrected' | 'clarified' | 'refused';
};

/** What is known of a decision once it went out: whether it is reviewed, final, reversed or published. */
export type After = {
  /** By whom and why a review was asked for, the first first. */
  readonly reviewsAsked?: readonly ReviewAsked[];
  /** By when the association answers the newest of them. */
  readonly reviewAnswerDue?: Deadline;
  /** Why the last of them led to no review. */
  readonly reviewRefused?: { readonly reasonContentId: string };
  readonly clarifications?: Readonly<Record<string, Clarification>>;
  readonly final?: { readonly by: FinalBy; readonly effectiveAt: Instant };
  /** Reviews that left it as it is, and the one that put another decision in its place. */
  readonly upheldBy?: string;
  readonly reversedBy?: string;
  /** The panel decided nothing. */
  readonly ended?: { readonly reason: PanelEnding; readonly reasonContentId: string; readonly effectiveAt: Instant };
  /** Each with how often the decision had been corrected when its text was proposed. */
  readonly proposed?: Publication & { readonly proposedBy: string; readonly corrections: number };
  /** The newest text, under the id of the first: by that everybody reads it. */
  readonly published?: Publication & { readonly publishedAt: Instant; readonly corrections: number };
};
