import type { LocalDate } from '../calendar/local-date.js';
import { changeOf } from '../kernel/unknown-event.js';
import type { ProofChecked, ProofFiled, QualificationAsked, QualificationEvent } from './events.js';

/** Whether a paper waits for its check, stood it, did not, or is relied on no longer. */
export const PROOF_STAGES = ['awaiting-check', 'confirmed', 'not-confirmed', 'withdrawn'] as const;
export type ProofStage = (typeof PROOF_STAGES)[number];

export type Proof = Omit<ProofFiled['data'], 'partyId'> & {
  readonly stage: ProofStage;
  /** The newest last. */
  readonly checks: readonly ProofChecked['data'][];
};

export type QualificationFile = {
  readonly proofs: Readonly<Record<string, Proof>>;
  /** Platforms that are answered from it. */
  readonly askers: readonly string[];
  readonly asks: readonly QualificationAsked['data'][];
};

export const emptyFile: QualificationFile = { proofs: {}, askers: [], asks: [] };

type Data<T extends QualificationEvent['type']> = Extract<QualificationEvent, { type: T }>['data'];

const onProof = (file: QualificationFile, proofId: string, change: (proof: Proof) => Proof): QualificationFile => {
  const proof = file.proofs[proofId];
  return proof ? { ...file, proofs: { ...file.proofs, [proofId]: change(proof) } } : file;
};

const EVOLVE: {
  readonly [T in QualificationEvent['type']]: (file: QualificationFile, data: Data<T>) => QualificationFile;
} = {
  ProofFiled: (file, { partyId: _, ...proof }) => ({
    ...file,
    proofs: { ...file.proofs, [proof.proofId]: { ...proof, stage: 'awaiting-check', checks: [] } },
  }),
  ProofChecked: (file, check) =>
    onProof(file, check.proofId, (proof) => ({
      ...proof,
      stage: check.result === 'confirmed' ? 'confirmed' : 'not-confirmed',
      checks: [...proof.checks, check],
    })),
  ProofRenewed: (file, { proofId, validUntil, papers }) =>
    onProof(file, proofId, (proof) => ({
      ...proof,
      stage: 'awaiting-check',
      validUntil,
      papers: [...new Set([...proof.papers, ...papers])],
    })),
  ProofWithdrawn: (file, { proofId }) => onProof(file, proofId, (proof) => ({ ...proof, stage: 'withdrawn' })),
  AskersAllowed: (file, { platformIds }) => ({ ...file, askers: platformIds }),
  QualificationAsked: (file, ask) => ({ ...file, asks: [...file.asks, ask] }),
};

export const QUALIFICATION_EVENT_TYPES = Object.keys(EVOLVE) as readonly QualificationEvent['type'][];

export const evolveQualification = (file: QualificationFile, event: QualificationEvent): QualificationFile => {
  const change: (file: QualificationFile, data: never) => QualificationFile = changeOf(EVOLVE[event.type], event.type);
  return change(file, event.data as never); // the table ties data to type
};

/** Speaks of a paper so many days before its end. */
export const DAYS_AHEAD = 30;

/** Whether it ends up to a day, and is relied on: its shop is told, and whoever checks it. */
export const endsBy = ({ stage, validUntil }: Pick<Proof, 'stage' | 'validUntil'>, day: LocalDate): boolean =>
  stage !== 'withdrawn' && validUntil !== undefined && validUntil <= day;
