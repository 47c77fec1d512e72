import { PNG } from '../test/support/evidence.js';
import type { BenchSystem } from './system.js';

export type Filed = { readonly disputeId: string; readonly evidence: readonly { readonly evidenceId: string }[] };

/** The same picture for each exhibit of a complaint that was filed with its hash. */
export async function sendPictures(
  { running, authorization }: BenchSystem,
  { disputeId, evidence }: Filed,
): Promise<void> {
  for (const { evidenceId } of evidence)
    await fetch(`${running.api}/v1/disputes/${disputeId}/evidence/${evidenceId}/content`, {
      method: 'PUT',
      headers: { authorization, 'content-type': 'application/octet-stream' },
      body: PNG,
    });
}
