import { MEMBERSHIP_ROLES_NAMED, MEMBERSHIP_STANDINGS_NAMED } from '#messages/membership/words.js';
import { MEMBERSHIP_WORDS as M } from '#messages/ui/desk-membership.js';
import type { Member } from '../../../stories/kit/association.js';
import type { Seat } from './seat.js';

const ZH = 'zh-CN';

/** A shop applies, reads and signs its commitment letter; an officer sees its papers and admits it. */
export async function joins(shop: Seat, officer: Seat, { partyId, name }: Member): Promise<void> {
  await shop.go('membership');
  await shop.page.getByText(MEMBERSHIP_ROLES_NAMED.merchant[ZH], { exact: true }).click();
  await shop.page.getByText('我已阅读并接受', { exact: false }).click();
  await shop.press(M.apply);
  await shop.see(M.nextSign);
  await shop.press(M.readLetter);
  await shop.page.getByText(M.readIt[ZH]).click();
  await shop.press(M.sign);
  await shop.see(M.nextWait);
  await officer.go('parties');
  await officer.page.getByRole('searchbox').fill(name);
  await officer.page.keyboard.press('Enter');
  await officer.page.locator(`main a[href$="/parties/${partyId}"]`).first().click();
  await officer.act(`/parties/${partyId}/identity-checks`, { proof: 'in-person', note: '已核对营业执照原件。' });
  await officer.open('members', `/members/${partyId}`);
  await officer.press(M.admit);
  await officer.awaits(MEMBERSHIP_STANDINGS_NAMED.member);
  await shop.awaits(MEMBERSHIP_STANDINGS_NAMED.member);
}
