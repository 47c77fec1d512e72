import type { Client } from '../../stories/kit/client.js';
import type { Spoken } from './canary.js';
import { read } from './read-operations.js';
import type { Words } from './words.js';

/** What those in the rooms read there: every word must be found, or nothing was said at all. */
export async function searchWithin({
  place,
  cast: { people, max, association, experts },
  talks,
  mediation,
  settlementId,
  disputeIds,
  elsewhere,
  panel,
  ...said
}: Spoken) {
  const texts = async (by: Client, ...addresses: readonly string[]): Promise<string> =>
    (await Promise.all(addresses.map(async (address) => (await read(place.apiUrl, by, `/v1${address}`)).text))).join(
      '\n',
    );
  const room = (address: string): readonly string[] => [address, `${address}/messages`];
  const [first, second, third] = disputeIds.map((id) => `/disputes/${id}`);
  const { worksheets } = await people.ben.client.get<{ worksheets: readonly { worksheetId: string }[] }>(
    `${third}/losses`,
  );
  const own = [
    `${third}/reviews`,
    `${third}/evidence`,
    `${first}/side-effects`,
    `${first}/measures`,
    `${first}/timeline`,
    `${first}`,
  ];
  const bens = await texts(
    people.ben.client,
    ...room(talks.room),
    `${first}/settlements/${settlementId}`,
    `${third}/losses/${worksheets[0]?.worksheetId}`,
    ...own,
  );
  const { mediation: written } = elsewhere.mediation;
  const maxs = await texts(
    max.client,
    ...room(mediation.joint),
    ...room(mediation.withAna),
    `${second}`,
    `${third}`,
    `${written}/facts`,
    `${written}/agreement`,
  );
  const anas = await texts(people.ana.client, ...room(mediation.withAna), `${second}`);
  const majas = await texts(
    association.maja,
    `${third}/reviews`,
    `${third}/evidence`,
    `${third}`,
    `${first}`,
    `${first}/timeline`,
  );
  const panels = await texts(experts[2].client, ...room(panel.room));
  const bensRating = await texts(people.ben.client, `/ratings/${people.ben.partyId}`, `${panel.path}/reviews`);
  const mias = await texts(
    association.maja,
    `/ratings/${people.ben.partyId}`,
    `${panel.path}/reviews`,
    `${panel.path}/signals`,
  );
  const confided = await texts(max.client, ...room(panel.withAna), panel.path);
  /** Every letter that somebody may read there. */
  const letters = async (by: Client): Promise<string> => {
    const { services = [] } = await by.get<{ services?: readonly { serviceId: string }[] }>(panel.path);
    return texts(by, ...services.map(({ serviceId }) => `${panel.path}/services/${serviceId}/document`));
  };
  const sent = [await letters(people.ana.client), await letters(people.ben.client), await letters(association.maja)];
  const beside = await texts(
    people.ben.client,
    ...room(`${panel.path}/rooms/${panel.talksRoomId}`),
    `${panel.path}/settlements/${panel.settlementId}`,
    panel.path,
    `${panel.path}/timeline`,
    `${panel.mediation}/facts`,
    `${panel.mediation}/agreement`,
  );
  const missing = (text: string, ...all: readonly Words[]): readonly string[] =>
    all.flatMap((words) => words.said.filter(({ word }) => !text.includes(word)).map(({ where }) => where));
  const { contacts, facts, drawn, asked, told } = elsewhere;
  return [
    ...missing(bens, said.haggled, said.agreed, told),
    ...missing(maxs + anas, said.joint, said.caucus, contacts.anas, contacts.bens, facts, drawn),
    ...missing(bens + majas, asked),
    ...missing(panels, panel.talked, panel.drafted, panel.revealed),
    ...missing(confided, panel.confided),
    ...missing(beside + sent.join('\n'), panel.haggled, panel.settled, panel.performed, panel.facts, panel.drawn),
    ...missing(bensRating, panel.contested, panel.rated, panel.suspected),
    ...missing(mias, panel.contested, panel.rated, panel.suspected, panel.signalled),
  ];
}
