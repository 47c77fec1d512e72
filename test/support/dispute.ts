import { namedPicture } from './picture.js';
import { setUpAssociation } from './association.js';
import type { Api } from './api.js';

/** Ana complains of Ben and Cai, who sell on a shop; Maja is the case manager. */
export async function setUpCase(api: Api, more: Readonly<Record<string, unknown>> = {}) {
  const association = await setUpAssociation(api, { clockStartsAt: '2026-03-02T02:00:00Z', ...more });
  const maja = { token: await association.person({ login: 'maja', roles: ['case-manager'] }) };
  const shop = await association.platform('shop');
  const member = async (login: string) => {
    const partyId = await association.party(`The firm of ${login}`, [{ platformId: shop.platformId, handle: login }]);
    return { partyId, token: await association.person({ login, roles: ['party'], partyIds: [partyId] }) };
  };
  const [ana, ben, cai] = [await member('ana'), await member('ben'), await member('cai')];
  return { association, maja, ana, ben, cai, shop: { ...shop, token: shop.apiKey } };
}

export type Case = Awaited<ReturnType<typeof setUpCase>>;

export const evidence = (ref: string) => ({
  ref,
  sha256: namedPicture(ref),
  mediaType: 'image/png',
  description: `What ${ref} shows`,
});

/** Materials that a right holder's trademark complaint needs. */
export const CODES = ['G01', 'G06', 'G07', 'TM1', 'TM3'];

export const DECLARATION = { accepted: true, version: '2026-11' };

/** Two items of Ben's and one of Cai's. */
export const complaintOf = ({ shop }: Pick<Case, 'shop'>, codes: readonly string[] = CODES) => ({
  filedAs: 'right-holder',
  right: { kind: 'trademark', name: 'NORTHWIND', registrationNumber: '12345678', trademark: { classes: [25] } },
  respondents: [
    { ref: 'ben', roles: ['merchant'], name: "Ben's Bags", account: { platformId: shop.platformId, handle: 'ben' } },
    {
      ref: 'cai',
      roles: ['live-marketer'],
      name: 'Cai Live',
      mail: 'cai@live.example',
      account: { platformId: shop.platformId, handle: 'cai' },
    },
  ],
  items: [
    item(shop.platformId, 'bag', ['ben']),
    item(shop.platformId, 'cap', ['ben']),
    item(shop.platformId, 'hat', ['cai']),
  ],
  claims: [{ kind: 'remove' }, { kind: 'other', text: 'And an apology on the page' }],
  statement: 'The goods shown bear our mark.',
  evidence: codes.map((code) => evidence(`e-${code}`)),
  materials: codes.map((code) => ({ code, evidence: [`e-${code}`] })),
  declaration: DECLARATION,
});

export const item = (platformId: string, ref: string, respondents: readonly string[]) => ({
  ref,
  platformId,
  kind: 'product',
  locator: { url: `https://shop.example/${ref}`, externalId: `card-${ref}` },
  title: `Title of ${ref}`,
  respondents,
});

export type Filed = {
  readonly disputeId: string;
  readonly number: string;
  readonly filedAt: string;
  readonly receiptUrl: string;
  readonly missingMaterials: readonly string[];
  readonly items: readonly { readonly ref: string; readonly itemId: string }[];
  readonly respondents: readonly { readonly ref: string; readonly respondentId: string }[];
};
