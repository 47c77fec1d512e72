import { complainAboutPhone, onPhone } from './kit/phone-case.js';
import { acceptSeats, followPanel } from './kit/panel.js';
import { codeOn } from './kit/phone.js';
import { proveOnPhone } from './kit/prove-contact.js';
import type { Story } from './kit/story.js';

/**
 * Practice P16 and P29: a merchant with nothing but a phone has its matter decided by experts, and one of them
 * replaced.
 */
export const storyPanelFromThePhone: Story = {
  name: 'panel-from-the-phone',
  title: 'The link’s holder asks for a panel from its phone, adds to the draw, has an expert replaced and is heard',
  play: async (place) => {
    const { ana, ben, dispute, link, association } = await complainAboutPhone(place, 'Panel from the phone', [
      'Tote',
      'Clutch',
    ]);
    await association.consent(ben.partyId, ben.phone);
    const noa = await association.officer('noa');
    const roster = await Promise.all(['an', 'bao', 'cen', 'dai', 'fei'].map((name) => association.expert(name)));
    await onPhone(place, 'en', async ({ page, inspect }) => {
      const press = (name: string) => page.getByRole('button', { name, exact: true }).tap();
      const home = async (): Promise<void> => {
        await page.goto(`${link}#/`);
        await page.reload();
        await page.getByRole('heading', { name: 'What you can do' }).waitFor();
      };
      await page.goto(link);
      await press('Send the code');
      await page.getByLabel('Code (six digits)').fill(await codeOn(place, ben.phone));
      await press('Open');
      await page.getByRole('heading', { name: 'What you can do' }).waitFor();
      await proveOnPhone(place, association, ben);
      await association.advanceTo('2026-03-20T09:00');
      await dispute.until('silence is a default', ({ stages }) =>
        stages.some(({ subject, reason }) => subject === `respondent:${ben.partyId}` && reason === 'defaulted'),
      );
      await home();
      await page.getByRole('link', { name: 'Ask for a panel of experts' }).tap();
      await press('Send');
      await page.getByText('Please choose at least one.').first().waitFor();
      await page.getByLabel('Tote').tap();
      await page.getByLabel('A contractual decision: it binds whoever consented').tap();
      await page.getByLabel('Why (optional)').fill('The bags come from the right holder’s own factory.');
      await inspect('ask for a panel');
      await press('Send');
      await page.getByRole('link', { name: 'Panel of experts', exact: true }).waitFor();

      const panel = await followPanel(dispute, association);
      await panel.post(ana.client, '/consents');
      await home();
      await page.getByRole('link', { name: 'Consent to the panel' }).tap();
      await page.getByRole('button', { name: 'Consent to the panel', exact: true }).waitFor();
      await inspect('consent');
      await press('Consent to the panel');
      await panel.until('both are bound', ({ stage }) => stage === 'draw-commitment');

      await panel.post(association.maja, '/draws');
      await panel.post(association.maja, '/draw-lists');
      await home();
      await page.getByRole('link', { name: 'Add something of your own to the draw' }).tap();
      await page.getByText('Add something of your own to the draw', { exact: true }).first().tap();
      await page.getByLabel('Numbers or words').fill('3 14 15');
      await inspect('nonce');
      await press('Add something of your own to the draw');
      await page.getByLabel('Numbers or words').waitFor({ state: 'detached' });
      await association.advanceTo('2026-03-25T09:00');
      await panel.until(
        'experts are drawn and asked',
        ({ seats }) => seats.length > 0 && seats.every(({ expert }) => expert !== undefined),
      );
      await acceptSeats(dispute, panel, roster);
      await panel.until('the panel is constituted', ({ seats }) => seats.every(({ stage }) => stage === 'seated'));

      const [first] = (await panel.see()).seats;
      await home();
      await page.getByRole('link', { name: 'Panel of experts', exact: true }).tap();
      await page.getByText('Challenge this expert', { exact: true }).first().tap();
      await press('Challenge this expert');
      await page.getByText('Please fill this in.').waitFor();
      await page.getByLabel('has an interest').first().tap();
      await page.getByLabel('The facts').first().fill('Advised the brand last year.');
      await inspect('challenge');
      await press('Challenge this expert');
      await page.getByText('Challenged; it waits for a decision.').waitFor();
      await dispute.post(noa.client, `/seats/${first?.seatId}/challenge-decisions`, {
        upheld: true,
        frivolous: false,
        reason: 'The mandate is in the register.',
      });
      const [replaced] = (await panel.see()).seats;
      dispute.check('another expert is asked', replaced?.expert?.expertId !== first?.expert?.expertId);
      await acceptSeats(dispute, panel, roster);
      await page.reload();
      await page.getByText('the challenge was upheld', { exact: false }).waitFor();
      await inspect('seats');

      await association.advanceTo('2026-03-27T09:00');
      await panel.until('the parties are heard', ({ stage }) => stage === 'submissions');
      await home();
      await page.getByRole('link', { name: 'Make a submission' }).tap();
      await page
        .getByLabel('What you have to say')
        .fill('The bags were ordered from the factory that sews for the brand.');
      await page.getByLabel('What the panel alone may read (optional)').fill('At 86.00 each.');
      await inspect('submission');
      await press('Send');
      await page.getByLabel('What you have to say').waitFor({ state: 'detached' }); // the same words stand in it until then
      await page.getByText('The bags were ordered from the factory that sews for the brand.').waitFor();
      await inspect('before the panel');
      const { decisions } = await ana.client.get<{ decisions: readonly { readonly submissions: readonly object[] }[] }>(
        `/disputes/${dispute.disputeId}/decisions`,
      );
      const read = JSON.stringify(decisions);
      dispute.check(
        'the other side reads what was said, and not what the panel alone may read',
        read.includes('sews for the brand') && !read.includes('86.00'),
      );
    });
    await dispute.tell();
  },
};
