import { delegationTerms } from '#infrastructure/demo/delegation-terms.js';
import { namedPicture } from '../../support/picture.js';
import type { Association, Member } from './association.js';
import { client, type Client, type Json } from './client.js';
import type { Listing } from './shop.js';
import type { Place } from './story.js';

/**
 * The association offers, the shop agrees: trademark complaints, mediated, at most so many a day; `more` takes the
 * place of the usual terms.
 */
export async function agreeOnDelegation(
  { maja, shop }: Pick<Association, 'maja'> & { readonly shop: Pick<Association['shop'], 'platformId'> },
  asShop: Client,
  dailyCap: number,
  more: Json = {},
): Promise<void> {
  const agreement = `/platforms/${shop.platformId}/delegation-agreement`;
  const terms = { ...delegationTerms(['trademark'], dailyCap), ...more };
  const { offered } = await maja.post<{ offered: number }>(`${agreement}/offers`, {
    terms,
    words: '争议较大的商标投诉，由协会调解；调解不成的，由专家组出具意见。',
  });
  await asShop.post(`${agreement}/agreements`, { version: offered });
}

/** The shop at its desk, with its own key. */
export const asPlatform = ({ apiUrl }: Place, { shop }: Association): Client =>
  client(apiUrl, { authorization: `Bearer ${shop.apiKey}` });

const file = (ref: string, seed: string): Json => ({
  ref,
  sha256: namedPicture(seed),
  mediaType: 'image/png',
  description: `Screenshot ${ref}`,
});

/** A right holder with its mark, and the merchant who says that its goods are genuine. */
export type Contest = {
  readonly holder: Member;
  readonly merchant: Member;
  readonly mark: string;
  readonly registrationNumber: string;
};

/**
 * One contested complaint as the shop hands it over: the holder's mark, one listing of the merchant's, blocked there
 * and declared to be genuine.
 */
export const contested = (
  { shop }: Association,
  reference: string,
  listing: Listing,
  { holder, merchant, mark, registrationNumber }: Contest,
): Json => ({
  reference,
  filedAt: '2026-03-01T09:00:00+08:00',
  filedAs: 'right-holder',
  complainant: { name: holder.name, account: { platformId: shop.platformId, handle: shop.handleOf(holder.handle) } },
  right: { kind: 'trademark', name: mark, registrationNumber, trademark: { classes: [18] } },
  respondents: [
    {
      ref: 'r1',
      roles: ['merchant'],
      name: merchant.name,
      account: { platformId: shop.platformId, handle: shop.handleOf(merchant.handle) },
    },
  ],
  items: [
    {
      ref: 'i1',
      platformId: shop.platformId,
      kind: 'product',
      locator: { url: listing.url, externalId: listing.externalId },
      title: reference,
      respondents: ['r1'],
    },
  ],
  claims: [{ kind: 'remove' }],
  statement: '该商品使用了与我方注册商标相同的标识。',
  evidence: [file('e1', `${reference}-1`)],
  materials: [],
  declaration: 'shop-2026',
  notices: [
    {
      kind: 'forwarded-notice',
      respondent: 'r1',
      items: ['i1'],
      sentAt: '2026-03-01T10:00:00+08:00',
      arrivedAt: '2026-03-01T10:01:00+08:00',
    },
  ],
  counterNotices: [
    {
      respondent: 'r1',
      items: ['i1'],
      statement: '商品为正品，附进货发票。',
      evidence: [file('e2', `${reference}-2`)],
      filedAt: '2026-03-02T09:00:00+08:00',
    },
  ],
  measures: [{ respondent: 'r1', item: 'i1', code: 'delisted', takenAt: '2026-03-01T11:00:00+08:00' }],
  waitingPeriods: [{ respondent: 'r1', item: 'i1', endsAt: '2026-03-18T00:00:00+08:00' }],
});

/** The shop's own desk hands it over; a problem is thrown as the shop shows it. */
export async function deskHandsOver(
  { shopUrl }: Place,
  connection: string,
  complaint: Json,
  departs: boolean,
): Promise<{ readonly status: number; readonly body: Json }> {
  const response = await fetch(`${shopUrl}/control/delegations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ connection, complaint, departs }),
  });
  return { status: response.status, body: (await response.json()) as Json };
}
