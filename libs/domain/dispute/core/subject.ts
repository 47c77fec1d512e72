/**
 * Whatever can be at a stage: the dispute's way to a result, a respondent's response window, one pair of respondent
 * and item, one document on its way, what is asked of one platform, one proceeding that keeps measures, one urging
 * to withdraw or sue, one court order with an end, one wish to act at once, one guarantee, one request to keep a
 * record, one negotiation, one room, one thing that was promised, one thing that a person wrote down for a party,
 * one mediation, one matter handed to an authority or by one, one review of good or bad faith, one panel of
 * experts, one seat of it, what it decided once that is out, what one platform makes of it.
 */
export const SUBJECT_KINDS = [
  'dispute',
  'respondent',
  'pair',
  'service',
  'platform',
  'proceeding',
  'urging',
  'order',
  'urgent',
  'guarantee',
  'preservation',
  'negotiation',
  'room',
  'undertaking',
  'dictation',
  'mediation',
  'referral',
  'review',
  'panel',
  'seat',
  'decision',
  'adoption',
] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];
export type Subject = 'dispute' | PairSubject | `${Exclude<SubjectKind, 'dispute' | 'pair'>}:${string}`;
/** Measures, waiting periods and results are kept per pair, never per item alone (practice P1). */
export type PairSubject = `pair:${string}:${string}`;
/** The response window of a respondent. What it was noticed of later has a window of its own, numbered from 2. */
export const respondentSubject = (respondentId: string, round?: number): Subject =>
  `respondent:${respondentId}${round === undefined ? '' : `:${round}`}`;
export const pairSubject = (respondentId: string, itemId: string): PairSubject => `pair:${respondentId}:${itemId}`;
export const serviceSubject = (serviceId: string): Subject => `service:${serviceId}`;
export const platformSubject = (platformId: string): Subject => `platform:${platformId}`;
export const proceedingSubject = (reportId: string): Subject => `proceeding:${reportId}`;
export const urgingSubject = (urgingId: string): Subject => `urging:${urgingId}`;

export const urgentSubject = (urgentId: string): Subject => `urgent:${urgentId}`;
export const guaranteeSubject = (guaranteeId: string): Subject => `guarantee:${guaranteeId}`;
export const preservationSubject = (preservationId: string): Subject => `preservation:${preservationId}`;
export const negotiationSubject = (negotiationId: string): Subject => `negotiation:${negotiationId}`;
export const undertakingSubject = (undertakingId: string): Subject => `undertaking:${undertakingId}`;
export const roomSubject = (roomId: string): Subject => `room:${roomId}`;
export const dictationSubject = (dictationId: string): Subject => `dictation:${dictationId}`;
export const referralSubject = (referralId: string): Subject => `referral:${referralId}`;
export const reviewSubject = (reviewId: string): Subject => `review:${reviewId}`;
export const orderSubject = (orderId: string): Subject => `order:${orderId}`;

export const mediationSubject = (mediationId: string): Subject => `mediation:${mediationId}`;

export const panelSubject = (panelId: string): Subject => `panel:${panelId}`;
export const seatSubject = (seatId: string): Subject => `seat:${seatId}`;
export const decisionSubject = (decisionId: string): Subject => `decision:${decisionId}`;
export const adoptionSubject = (adoptionId: string): Subject => `adoption:${adoptionId}`;

export type SubjectParts = {
  readonly kind: SubjectKind;
  readonly id?: string;
  readonly respondentId?: string;
  readonly itemId?: string;
  readonly round?: number;
};

/**
 * Ids hold no colon. `id` is the one id of respondents, services, platforms, proceedings and orders; pairs have two.
 */
export const partsOf = (subject: Subject): SubjectParts => {
  const [kind, first, second] = subject.split(':');
  if (kind === 'pair') return { kind, respondentId: first ?? '', itemId: second ?? '' };
  const round = kind === 'respondent' && second !== undefined && { round: Number(second) };
  return {
    kind: kind as SubjectKind,
    ...(first && { id: first }),
    ...(kind === 'respondent' && first && { respondentId: first }),
    ...round,
  };
};

/** The pair that a subject text names. Throws nothing: an unknown one is refused where its stage is looked up. */
export const pairParts = (pair: PairSubject): { readonly respondentId: string; readonly itemId: string } => {
  const { respondentId = '', itemId = '' } = partsOf(pair);
  return { respondentId, itemId };
};

/** The items of these pairs, each once. */
export const itemsOf = (pairs: readonly PairSubject[]): readonly string[] => [
  ...new Set(pairs.map((pair) => pairParts(pair).itemId)),
];
