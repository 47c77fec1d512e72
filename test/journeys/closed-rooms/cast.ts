import { startReceiver } from '../../support/receiver.js';
import { client, type Client } from '../../stories/kit/client.js';
import { evidence, DECLARATION } from '../../stories/kit/dispute.js';
import { foundAssociation, shanghai } from '../../stories/kit/association.js';
import type { Place } from '../../stories/kit/story.js';
import { randomUUID } from 'node:crypto';

export type Cast = Awaited<ReturnType<typeof gatherCast>>;

const CODES = ['G01', 'G06', 'G07', 'TM1', 'TM3'];

/**
 * An association with everybody who might learn what is none of their business, and a platform of which every byte is
 * kept that it was sent.
 */
export async function gatherCast(place: Place) {
  const association = await foundAssociation(place, 'Closed rooms', '2026-03-02T09:00');
  const { associationId, maja } = association;
  const operator = client(place.apiUrl, {
    authorization: `Bearer ${place.operatorKey}`,
    'parley-association': associationId,
  });
  const receiver = await startReceiver();
  const handle = `receiver-${randomUUID().slice(0, 8)}`;
  const platform = await operator.post<{ platformId: string; apiKey: string }>(
    `/associations/${associationId}/platforms`,
    {
      name: 'A shop that listens',
      handle,
      webhookUrl: receiver.url,
    },
  );
  const [ana, ben, cai, eve] = [
    await association.member('Lark Bags', 'ana'),
    await association.member('Ben’s Bags', 'ben'),
    await association.member('Cai Live', 'cai'),
    await association.member('Eve’s Eggs', 'eve'),
  ];
  const phone = `+86136${String(Date.now()).slice(-8)}`;
  await association.consent(cai.partyId, phone);
  const [max, pia] = [await association.mediator('max'), await association.mediator('pia')];
  const [eda, fay, gus, hal] = [
    await association.expert('eda'),
    await association.expert('fay'),
    await association.expert('gus'),
    await association.expert('hal'),
  ];
  const admin = await account(place, operator, associationId);
  const shop = client(place.apiUrl, { authorization: `Bearer ${platform.apiKey}` });
  return {
    association,
    place,
    operator,
    receiver,
    platformId: platform.platformId,
    phone,
    people: { ana, ben, cai, eve },
    max,
    /** Those who sit on the panel, the presiding one first. */
    experts: [eda, fay, gus] as const,
    panelMails: [eda, fay, gus].map(({ name }) => `${name}@association.example`),
    mails: [ana, ben, cai, eve].map(({ mail }) => mail),
    /** Everybody but those who are in the room. A mediator on the roster has no part in a room of others. */
    outsiders: {
      'the other respondent': cai.client,
      'a stranger': eve.client,
      'the case manager': maja,
      'an administrator': admin,
      'another mediator': pia.client,
      'an expert of no panel': hal.client,
      'the platform': shop,
      'the operator': operator,
      nobody: client(place.apiUrl, {}),
    } satisfies Record<string, Client>,
  };
}

const account = async (place: Place, operator: Client, associationId: string): Promise<Client> => {
  const login = `ada-${randomUUID().slice(0, 8)}`;
  const password = 'an administrator’s password, told to nobody';
  const body = {
    login,
    password,
    name: 'Ada',
    mail: `${login}@association.example`,
    locale: 'en',
    roles: ['administrator'],
    partyIds: [],
  };
  await operator.post(`/associations/${associationId}/accounts`, body);
  const { token } = await operator.post<{ token: string }>('/sessions', {
    association: associationId,
    login,
    password,
  });
  return client(place.apiUrl, { authorization: `Bearer ${token}` });
};

export type Filed = {
  readonly disputeId: string;
  readonly items: readonly { readonly ref: string; readonly itemId: string }[];
};

/** Ana complains of two things of Ben's and of one of Cai's; `title` is known to all of them. */
export async function fileAndAccept(
  { people: { ana, ben, cai }, platformId, association }: Cast,
  title: string,
): Promise<Filed> {
  const respondent = (ref: string, { name, mail, partyId }: typeof ben) => ({
    ref,
    roles: ['merchant'],
    name,
    mail,
    partyId,
  });
  const item = (ref: string, of: string) => ({
    ref,
    platformId,
    kind: 'product',
    locator: { url: `https://shop.example/${ref}`, externalId: `${title}-${ref}` },
    title: `${title} ${ref}`,
    respondents: [of],
  });
  const filed = await ana.client.post<Filed>('/disputes', {
    filedAs: 'right-holder',
    right: { kind: 'trademark', name: '云雀 Lark', registrationNumber: '34567890', trademark: { classes: [18] } },
    respondents: [respondent('ben', ben), respondent('cai', cai)],
    items: [item('bag', 'ben'), item('cap', 'ben'), item('hat', 'cai')],
    claims: [{ kind: 'remove' }],
    statement: `The goods shown bear our mark: ${title}.`,
    evidence: CODES.map((code) => evidence(`e-${code}`, `Paper for ${code}`)),
    materials: CODES.map((code) => ({ code, evidence: [`e-${code}`] })),
    declaration: DECLARATION,
  });
  await association.maja.post(`/disputes/${filed.disputeId}/acceptances`);
  return filed;
}

export { shanghai };
