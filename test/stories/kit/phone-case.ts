import { openPhone, type Phone } from '../../browser/open-phone.js';
import { foundAssociation, type Association, type Member, type WithPhone } from './association.js';
import { complaint, file, type Followed } from './dispute.js';
import { linkOn } from './phone.js';
import type { Place } from './story.js';

export type PhoneCase = {
  readonly association: Association;
  readonly ana: Member;
  readonly ben: WithPhone;
  readonly dispute: Followed;
  /** Where the message on Ben’s phone leads. */
  readonly link: string;
};

/** A brand complains about items of a merchant who has a phone and nothing else; the notice has been sent to it. */
export async function complainAboutPhone(place: Place, name: string, titles: readonly string[]): Promise<PhoneCase> {
  const association = await foundAssociation(place, name, '2026-03-02T09:00');
  const { maja, shop } = association;
  const ana = await association.member('菱格皮具', 'brand');
  const ben = await association.merchantWithPhone('蓝月箱包', 'lanyue');
  const items = await Promise.all(
    titles.map(async (title, index) => ({
      ref: `i${index}`,
      listing: await shop.addListing('lanyue', title),
      title,
      of: ['ben'],
    })),
  );
  const right = { kind: 'trademark', name: '菱格', registrationNumber: '12345678', trademark: { classes: [18] } };
  const respondents = [
    {
      ref: 'ben',
      roles: ['merchant'],
      name: ben.name,
      account: { platformId: shop.platformId, handle: shop.handleOf('lanyue') },
    },
  ];
  const body = complaint(shop, [], items, ['G01', 'G06', 'G07', 'TM1', 'TM3'], right);
  const dispute = await file(place, association, ana.client, { ...body, respondents });
  await dispute.post(maja, '/acceptances');
  const link = await linkOn(place, ben.phone, '(?:转送|Forwarded notice)');
  place.say(`   the phone shows ${link.replace(/pll_.*/, 'pll_…')}`);
  return { association, ana, ben, dispute, link };
}

/** Does something on a phone that is closed afterwards, whatever becomes of it. */
export async function onPhone(
  place: Place,
  locale: 'zh-CN' | 'en',
  act: (phone: Phone) => Promise<void>,
): Promise<void> {
  const phone = await openPhone(locale, place.pictures);
  try {
    await act(phone);
  } finally {
    await phone.close();
  }
}
