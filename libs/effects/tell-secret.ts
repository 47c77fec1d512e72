import type { TellSecret } from '#domain/dispute/effect.js';
import { giveUp, type EffectReport } from './report.js';

export type SecretPorts = {
  readonly open: (contentIds: readonly string[]) => Promise<ReadonlyMap<string, string | undefined>>;
};

/**
 * Opens the secret of a draw, which is thereby told in the log. One that was erased cannot be told: a person has to
 * look.
 */
export async function tellSecret(
  { open }: SecretPorts,
  { panelId, secretContentId }: TellSecret,
): Promise<EffectReport> {
  const secret = (await open([secretContentId])).get(secretContentId);
  return secret === undefined ? giveUp('secret-gone') : { type: 'RevealDraw', data: { panelId, secret } };
}
