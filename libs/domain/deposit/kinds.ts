/** What is deposited: a work, a live stream, a design, a contract, what was said in a negotiation (guideline, 3.4.3(1)). */
export const DEPOSIT_KINDS = ['work', 'live-stream', 'design', 'contract', 'negotiation'] as const;
export type DepositKind = (typeof DEPOSIT_KINDS)[number];
