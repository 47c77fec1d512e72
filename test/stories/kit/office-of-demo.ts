import { check } from './check.js';
import type { Client, Json } from './client.js';
import type { Place } from './story.js';

type Page = { readonly items: readonly Json[] };

/** What a demo association has beside its disputes, read by whom it is for. */
export async function seeOffice(
  place: Place,
  associationId: string,
  by: { readonly maja: Client; readonly anybody: Client; readonly shop: Client; readonly marketer: Client },
): Promise<void> {
  const open = `/associations/${associationId}`;
  const { items: help } = await by.anybody.get<Page>(`${open}/help`);
  check(place, 'the help directory has entries', help.length >= 5);
  const { items: rules } = await by.anybody.get<Page>(`${open}/rules`);
  check(
    place,
    'rules that were made by its procedure are in force',
    rules.some(({ stage }) => stage === 'in-force'),
  );
  const { items: members } = await by.anybody.get<Page>(`${open}/members`);
  const roles = members.flatMap((one) => one['roles'] as readonly string[]);
  for (const role of ['merchant', 'live-marketer', 'service-agency'])
    check(place, `a ${role} was admitted and may be found`, roles.includes(role));
  const looked = `by=goods&words=${encodeURIComponent('手提包')}`;
  const { items: rights } = await by.anybody.get<Page>(`${open}/right-lookups?${looked}`);
  check(place, 'everybody finds a published right', rights.length > 0);
  const { items: screenings } = await by.maja.get<Page>('/screenings');
  check(
    place,
    'findings of a screening wait to be judged',
    screenings.some(({ unjudged }) => Number(unjudged) > 0),
  );
  const { items: deposits } = await by.marketer.get<Page>('/deposits');
  check(place, 'a stream was deposited', deposits.length === 1);
  const { account } = await by.shop.get<{ account: { partyIds: readonly string[] } }>('/me');
  const { proofs } = await by.shop.get<{ proofs: readonly Json[] }>(
    `/parties/${account.partyIds[0]}/qualification-file`,
  );
  check(place, 'a shop has filed by whom it may sell', proofs.length === 3);
}
