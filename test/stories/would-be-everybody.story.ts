import { until } from '../support/until.js';
import { foundAssociation, type Association, type Member, type Person, type WithPhone } from './kit/association.js';
import { complaint, file, type Followed } from './kit/dispute.js';
import type { Place, Story } from './kit/story.js';
import { actsOnPaper } from './everybody/acts-on-paper.js';
import { triesAuthority } from './everybody/tries-authority.js';
import { triesContacts } from './everybody/tries-contacts.js';
import { triesToDecide, triesToMediate } from './everybody/tries-offices.js';
import { triesPlatformKey } from './everybody/tries-platform-key.js';
import { triesReading } from './everybody/tries-reading.js';

/** Whom it is about: Mallory has every role that an account can have, and handles the dispute. */
export type Cast = {
  readonly place: Place;
  readonly association: Association;
  readonly dispute: Followed;
  readonly mallory: Person;
  /** Two honest case managers: Maja, and Noa. */
  readonly noa: Person;
  readonly ana: Member;
  readonly ben: Member;
  /** A merchant with a phone and no account. */
  readonly cai: WithPhone;
  /** A merchant of whom the shop alone knows a phone. */
  readonly danId: string;
};

const RIGHT = { kind: 'trademark', name: 'Willow', registrationNumber: '12345678', trademark: { classes: [18] } };
const MATERIALS = ['G01', 'G06', 'G07', 'TM1', 'TM3'];

/** She tries to act for parties, to name their contacts, to hold two offices and to read unseen. */
export const storyWouldBeEverybody: Story = {
  name: 'would-be-everybody',
  title:
    'a case manager with every role tries to speak for a party, to take its phone, to mediate and decide what she handled, and to read in silence; each time she is refused, or the party sees it',
  play: async (place) => {
    const cast = await gather(place);
    const forged = await triesAuthority(cast);
    await triesContacts(cast);
    await triesPlatformKey(cast);
    const mediated = await triesToMediate(cast);
    await triesReading(cast, mediated);
    await triesToDecide(cast, mediated);
    await actsOnPaper(cast, forged);
  },
};

async function gather(place: Place): Promise<Cast> {
  const association = await foundAssociation(place, 'Would be everybody', '2026-03-02T09:00');
  const { shop, person, member } = association;
  const mallory = await person('mallory', ['case-manager', 'administrator', 'mediator', 'expert']);
  const noa = await person('noa', ['case-manager']);
  const [ana, ben] = [await member('Willow Leather', 'willow'), await member('Ben’s Bags', 'ben')];
  const cai = await association.merchantWithPhone('蔡记箱包', 'cai');
  const respondents = ['ben', 'cai', 'dan'].map((ref) => ({
    ref,
    roles: ['merchant'],
    name: { ben: ben.name, cai: cai.name }[ref] ?? 'Dan’s Den',
    ...(ref === 'ben' && { mail: ben.mail }),
    account: { platformId: shop.platformId, handle: shop.handleOf(ref) },
  }));
  const goods = [
    ['bag', 'ben'],
    ['scarf', 'ben'],
    ['belt', 'cai'],
    ['case', 'dan'],
  ] as const;
  const items = await Promise.all(
    goods.map(async ([ref, of]) => ({ ref, listing: await shop.addListing(of, ref), title: ref, of: [of] })),
  );
  const body = { ...complaint(shop, [], items, MATERIALS, RIGHT), respondents };
  const dispute = await file(place, association, ana.client, body);
  await dispute.post(mallory.client, '/acceptances');
  const { pairs } = await dispute.until('its notices are on their way', (view) => view.services.length > 3 && view);
  await until('the list of disputes has it with its respondents', async () => {
    const { items } = await ben.client.get<{ items: readonly object[] }>('/disputes');
    return items.length > 0;
  });
  const danId = pairs.find(({ itemId }) => itemId === dispute.itemId('case'))?.respondentId ?? '';
  return { place, association, dispute, mallory, noa, ana, ben, cai, danId };
}
