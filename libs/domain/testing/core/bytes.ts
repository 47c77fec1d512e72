import type { DisputeCommand } from '../../dispute/actions.js';
import type { Dispute, DisputeEvent } from '../../dispute/core/state.js';

/** What rests on files. */
const RESTS_ON_FILES: ReadonlySet<DisputeCommand['type']> = new Set([
  'RequestCure',
  'AcceptComplaint',
  'AcceptAmendment',
  'AdmitRound',
  'TakeUrgentMeasure',
  'SecondUrgentMeasure',
  'StartDeliberation',
  'ProposePublication',
  'ApprovePublication',
  'SealAgreement',
]);

/** The bytes of these files arrive. */
export const bytesOf = ({ exhibits }: Dispute, of = Object.keys(exhibits)): readonly DisputeEvent[] =>
  of.flatMap((id) => {
    const { sha256 = '', mediaType = '', stored } = exhibits[id] ?? {};
    if (stored !== undefined) return [];
    return [{ type: 'EvidenceStored', data: { evidenceId: id, sha256, size: 4_096, mediaType } } as const];
  });

/** As honest clients do: whatever was named has been sent before anything rests on it. */
export const bytesBefore = ({ type }: Pick<DisputeCommand, 'type'>, dispute: Dispute): readonly DisputeEvent[] =>
  RESTS_ON_FILES.has(type) ? bytesOf(dispute) : [];
