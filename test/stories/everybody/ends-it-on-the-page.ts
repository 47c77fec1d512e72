import { onPhone } from '../kit/phone-case.js';
import type { Cast } from '../would-be-everybody.story.js';

/** Ben signs in on a phone, sees who may act for him and who has read, and ends what he does not want. */
export async function endsItOnThePage({ place, association, dispute, ben }: Cast): Promise<void> {
  const { apiUrl } = place;
  const home = `${apiUrl}/a/${association.associationId}`;
  await onPhone(place, 'en', async ({ page, inspect }) => {
    await page.goto(home);
    await page.getByLabel('Login').fill(ben.login);
    await page.getByLabel('Password').fill(ben.password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).tap();
    await page.getByText(dispute.number).first().waitFor();
    await page.goto(`${home}/disputes/${dispute.disputeId}#/readings`);
    await page.getByText('The confidential part of your counter-notice').first().waitFor();
    await inspect('readings');
    await page.goto(`${home}/disputes/${dispute.disputeId}#/acting`);
    const eve = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^eve/ }) });
    await eve.getByText('On a power of attorney, by two officers').waitFor();
    await inspect('acting');
    await page.getByRole('button', { name: '中文' }).tap();
    await page.getByRole('heading', { name: '谁可以代表您' }).waitFor();
    await inspect('acting-zh');
    await eve.getByRole('button', { name: '终止' }).tap();
    await eve.waitFor({ state: 'detached' });
    await inspect('ended');
  });
}
