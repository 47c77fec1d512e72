import type {
  AskReason,
  AskResult,
  CheckResult,
  CheckSource,
  ProofKind,
  ProofStage,
  SaleChannel,
} from '#messages/qualification/words.js';
import type { QualificationFileView } from '../../client/types.gen.js';
import type { Tone } from '../../kit/status/tones.js';

export type ProofPart = {
  readonly proofId: string;
  readonly kind: ProofKind;
  readonly stage: ProofStage;
  readonly words?: Partial<Readonly<Record<'brand' | 'number' | 'owner' | 'grantor' | 'grantee' | 'note', string>>>;
  readonly classes?: readonly number[];
  readonly channels?: readonly SaleChannel[];
  /** Names of those on which alone it holds. */
  readonly platforms?: readonly string[];
  readonly territories?: readonly string[];
  readonly validFrom?: string;
  readonly validUntil?: string;
  readonly mayAuthorise?: boolean;
  readonly papers: readonly string[];
  readonly checks: readonly {
    readonly source: CheckSource;
    readonly lookedOn: string;
    readonly result: CheckResult;
    readonly remark?: string;
  }[];
};
export type AskPart = {
  readonly askId: string;
  readonly platform?: string;
  readonly askedAt: string;
  readonly result: AskResult;
  readonly reasons: readonly AskReason[];
  readonly validUntil?: string;
  readonly question?: { readonly brand?: string; readonly class?: number; readonly day?: string };
};
/** What the API tells of a file without saying its shape. */
export type FileParts = {
  readonly partyId: string;
  readonly name?: string;
  readonly proofs: readonly ProofPart[];
  readonly alerts: readonly { readonly proofId: string; readonly endsOn: string }[];
  readonly askers: readonly { readonly platformId: string; readonly name?: string }[];
  readonly asks: readonly AskPart[];
};
export const partsOf = (view: QualificationFileView): FileParts => view as unknown as FileParts;

export const PROOF_TONES = {
  'awaiting-check': 'now',
  confirmed: 'lifted',
  'not-confirmed': 'overdue',
  withdrawn: 'neutral',
} as const satisfies Record<ProofStage, Tone>;
export const ASK_TONES = {
  'papers-in-order': 'lifted',
  'papers-at-fault': 'due',
  unknown: 'neutral',
} as const satisfies Record<AskResult, Tone>;
