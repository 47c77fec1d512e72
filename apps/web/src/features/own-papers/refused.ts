import type { OwnPaperView, OwnTask } from '../../client/types.gen.js';

/** By which act whoever has a seat signs what. */
const SIGNED_BY = {
  SignAgreement: 'agreement',
  SignAsMediator: 'agreement',
  SignFacts: 'facts',
  ConfirmMinutes: 'minutes',
  SignDecision: 'decision',
} as const satisfies Record<string, OwnPaperView['kind']>;
export type Signing = keyof typeof SIGNED_BY;

export const isSigning = (act: string): act is Signing => Object.hasOwn(SIGNED_BY, act);

type Asked = { readonly task: Pick<OwnTask, 'disputeId' | 'subject'>; readonly act: Signing };

/** What can be refused and still be signed. Minutes that somebody objected to are asked about no more: other ones are. */
const REFUSABLE: readonly Signing[] = ['SignAgreement', 'SignFacts'];

/** Whoever has said no is not asked to say so again, and may still sign. */
export const isRefused = ({ task: { disputeId, subject }, act }: Asked, papers: readonly OwnPaperView[]): boolean =>
  REFUSABLE.includes(act) &&
  papers.some(
    (one) =>
      one.disputeId === disputeId &&
      subject === `mediation:${one.mediationId ?? ''}` &&
      one.state === 'refused' &&
      one.kind === SIGNED_BY[act],
  );

export const isRefusable = (asked: Asked, papers: readonly OwnPaperView[]): boolean =>
  REFUSABLE.includes(asked.act) && !isRefused(asked, papers);
