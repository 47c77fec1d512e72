import { namedPicture } from '../../support/picture.js';
import type { Client, Json } from './client.js';
import type { Followed, View } from './dispute.js';

type Settlement = {
  readonly settlementId: string;
  readonly undertakings: readonly {
    readonly undertakingId: string;
    readonly byId: string;
    readonly stage: string;
    readonly reason?: string;
  }[];
};

/** What was settled in a dispute, as somebody sees it. */
export const settlementsIn = (view: View): readonly Settlement[] =>
  (view as View & { readonly settlements?: readonly Settlement[] }).settlements ?? [];

/** A paper that a person compared, by its hash. */
export const scan = (name: string): Json => ({
  ref: name,
  sha256: namedPicture(name),
  mediaType: 'application/pdf',
  description: name,
});

/**
 * A party signs with the provider of electronic signatures, on the page to which it is led; the provider reports it
 * back.
 */
export async function signElectronically(
  dispute: Followed,
  mediationId: string,
  by: Client,
  partyId: string,
  version = 1,
): Promise<void> {
  const agreement = `/mediations/${mediationId}/agreement`;
  const { signUrl } = await dispute.post<{ signUrl: string }>(by, `${agreement}/electronic-signatures`, { version });
  const { status } = await fetch(signUrl, {
    method: 'POST',
    body: new URLSearchParams({ answer: 'signed' }),
    redirect: 'manual',
  });
  dispute.check('the provider took the signature', status === 303);
  await dispute.until('and reported it, which is recorded', async () => {
    const { signed } = await by.get<{ signed: Readonly<Record<string, string>> }>(
      `/disputes/${dispute.disputeId}${agreement}`,
    );
    return signed[partyId] === 'electronic';
  });
}
