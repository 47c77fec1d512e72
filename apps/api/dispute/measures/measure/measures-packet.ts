import type { LoadedDispute } from '#application/dispute/disputes.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { measuresTextOf } from '#documents/measures-text.js';
import { toHandOver } from '#domain/dispute/measures/measure/outstanding.js';
import { pairOf } from '#domain/dispute/core/pairs.js';
import type { Actor } from '#domain/kernel/message.js';
import type { Locale } from '#messages/locale.js';
import { measuresFor } from './measure-list.js';
import type { MeasuresPacket } from './measures-packet.dto.js';

/** Of all measures those that a person has still to carry to this platform. Throws Refused NotFound for strangers. */
export async function measuresPacket(
  actor: Actor,
  file: LoadedDispute,
  { vault }: Pick<TenantContext, 'vault'>,
  platformId: string,
  locale: Locale,
): Promise<MeasuresPacket> {
  const carried = new Map(toHandOver(file.dispute, platformId).map((measure) => [pairOf(measure), measure.sequence]));
  const { measures } = await measuresFor(actor, file, vault);
  const wanted = measures.filter((measure) => carried.get(pairOf(measure)) === measure.sequence);
  const upTo = Math.max(0, ...carried.values());
  return {
    upTo,
    measures: wanted,
    text: measuresTextOf({ number: file.dispute.number ?? '', measures: wanted }, locale),
  };
}
