import type { Association, Member } from './association.js';
import { comparesPapers } from './compares-papers.js';
import { consent, type Mediator, type Talks } from './mediation.js';
import { scan, settlementsIn } from './signing.js';
import type { Json } from './client.js';

/** Both consent, choose this mediator in common, and it accepts. */
export async function beginTalks(
  { talk }: Talks,
  [from, until]: readonly [string, string],
  mediator: Mediator,
  ...parties: readonly Member[]
): Promise<void> {
  for (const { client } of parties) await talk(client, '/consents', consent(from, until));
  await chooseInCommon({ talk }, mediator, ...parties);
}

/** Both choose this mediator, and it accepts. */
export async function chooseInCommon(
  { talk }: Pick<Talks, 'talk'>,
  mediator: Mediator,
  ...parties: readonly Member[]
): Promise<void> {
  for (const { client } of parties) await talk(client, '/choices', { mediatorId: mediator.mediatorId });
  await talk(mediator.client, '/acceptances', { noTies: true });
}

/** Every party signs on paper, which one officer compares; the mediator signs, and another puts the body's seal. */
export async function signAndSeal(
  { talk }: Talks,
  association: Association,
  mediator: Mediator,
  ...parties: readonly Member[]
): Promise<void> {
  const compares = await comparesPapers(association);
  for (const { partyId } of parties)
    await talk(compares, '/agreement/paper-signatures', { version: 1, partyId, evidence: [scan(partyId)] });
  await talk(mediator.client, '/agreement/mediator-signatures', { version: 1 });
  await talk(association.maja, '/agreement/seals', { version: 1 });
}

/** What was promised is done by who promised it, and the other says so. */
export async function performAll(talks: Talks, ...parties: readonly Member[]): Promise<void> {
  const byId = (partyId: string): Member => parties.find((one) => one.partyId === partyId) ?? missing(partyId);
  const promised = settlementsIn(await talks.see(parties[0]?.client)).flatMap(({ undertakings }) => undertakings);
  for (const { undertakingId, byId: promiser } of promised) {
    const other = parties.find(({ partyId }) => partyId !== promiser) ?? missing('the other side');
    await talks.post(byId(promiser).client, `/undertakings/${undertakingId}/performances`, { evidence: [] });
    await talks.post(other.client, `/undertakings/${undertakingId}/confirmations`);
  }
}

/** The case manager records which court invited the association to mediate, and its number. */
export const courtInvites = (
  talks: Talks,
  { maja }: Association,
  name: string,
  number: string,
  referredAt: string,
): Promise<Json> =>
  talks.post(maja, '/referrals-in', {
    authority: { kind: 'court', name },
    number,
    referredAt,
    text: 'Mediation before trial',
  });

/** The letter in which the court is told how it ended; a person carries it. */
export const reportToCourt = async (talks: Talks, { maja }: Association): Promise<string> => {
  const report =
    (await talks.see()).services.find(({ document }) => document === 'referral-report') ??
    missing('report to the court');
  return JSON.stringify(await maja.get(`/disputes/${talks.disputeId}/services/${report.serviceId}/document`));
};

const missing = (what: string): never => {
  throw new Error(`There is no ${what}`);
};
