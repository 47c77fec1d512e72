import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { until } from '../support/until.js';
import { complainAboutPhone, onPhone } from './kit/phone-case.js';
import { codeOn } from './kit/phone.js';
import { proveOnPhone } from './kit/prove-contact.js';
import type { Story } from './kit/story.js';

type Timeline = { readonly entries: readonly { readonly type: string }[] };
const SLIP = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Practice P14, P16, P37, P40: everything else that a respondent can do, in English and from the same link. */
export const storyMoreFromThePhone: Story = {
  name: 'more-from-the-phone',
  title:
    'The link’s holder names unlisted items, sends a file later, gives a guarantee, takes a declaration back and asks for court papers',
  play: async (place) => {
    const { ben, dispute, link, association } = await complainAboutPhone(place, 'More from the phone', [
      'Tote',
      'Clutch',
    ]);
    const recorded = (type: string): Promise<unknown> =>
      until(`${dispute.number}: ${type}`, async () => {
        const { entries } = await association.maja.get<Timeline>(`/disputes/${dispute.disputeId}/timeline`);
        return entries.some((entry) => entry.type === type);
      });
    const happened = async (type: string, what: string): Promise<void> => {
      await recorded(type);
      await dispute.tell();
      place.say(`   ✓ ${what}`);
    };
    await onPhone(place, 'en', async ({ page, inspect }) => {
      await page.goto(link);
      await press(page, 'Send the code');
      await page.getByLabel('Code (six digits)').fill(await codeOn(place, ben.phone));
      await press(page, 'Open');
      await page.getByRole('heading', { name: 'What you can do' }).waitFor();

      await page.getByRole('link', { name: 'File a counter-notice' }).tap();
      await press(page, 'Continue');
      await page.getByText('Please choose at least one.').waitFor();
      await inspect('nothing-chosen');
      await page.getByLabel('Tote').tap();
      await page.getByText('Items that the notice does not list').tap();
      await press(page, 'Add an unlisted item');
      await page.getByLabel(/Which item is it/).fill('The blue tote that was link 4711 last week');
      await inspect('unlisted');
      await press(page, 'Continue');
      await press(page, 'Continue');
      await page.getByText('Please fill this in.').waitFor();
      await page.getByLabel(/Statement/).fill('Bought from the brand’s own shop.');
      await press(page, 'Continue');
      await page.getByLabel(/Choose files/).setInputFiles([{ name: 'slip.png', mimeType: 'image/png', buffer: SLIP }]);
      await page.getByRole('heading', { name: 'slip.png' }).waitFor();
      await page.reload();
      await page.getByRole('heading', { name: 'slip.png' }).waitFor();
      place.say('   ✓ after a reload the file is still named; its bytes are gone from the tab');
      await press(page, 'Continue');
      await page.getByLabel('I have read this guarantee and give it').tap();
      await press(page, 'Send the counter-notice');
      await page.getByRole('heading', { name: 'Your counter-notice is filed' }).waitFor();
      const before = (await dispute.times('EvidenceStored')).length;
      const again = page.getByLabel('Please choose this file again');
      await again.setInputFiles([
        { name: 'other.png', mimeType: 'image/png', buffer: Buffer.concat([SLIP, Buffer.from([0])]) },
      ]);
      await page.getByText('This is not the file that was named').waitFor();
      await inspect('another-file');
      await again.setInputFiles([{ name: 'slip.png', mimeType: 'image/png', buffer: SLIP }]);
      await page.getByText('All files have been sent.').waitFor();
      await dispute.until(
        'the file that was chosen again has come',
        async () => (await dispute.times('EvidenceStored')).length > before,
      );
      await happened('UnlistedNamed', 'the unlisted item is on record');

      await proveOnPhone(place, association, ben);
      await page.reload();
      await page.getByRole('link', { name: 'See the dispute' }).tap();
      await page.getByRole('link', { name: 'Give a guarantee' }).tap();
      await press(page, 'Send');
      await inspect('guarantee-empty');
      await page.getByLabel('Clutch').tap();
      await page.getByLabel('bank letter').tap();
      await page.getByLabel(/Who holds it/).fill('Bank of Hangzhou');
      await page.getByLabel('Amount (yuan)').fill('50,000');
      await page.getByLabel('Valid from').fill('2026-03-02');
      await page.getByLabel(/Valid until/).fill('2026-09-01');
      await inspect('guarantee');
      await press(page, 'Send');
      await page.getByRole('heading', { name: 'What you can do' }).waitFor();
      await happened('GuaranteeGiven', 'the guarantee is on record');

      await page.getByRole('link', { name: 'Get papers for a court preservation' }).tap();
      await page.getByLabel('Clutch').tap();
      await inspect('papers');
      await press(page, 'Send');
      await page.getByRole('heading', { name: 'What you can do' }).waitFor();

      await page.getByRole('link', { name: 'Withdraw the counter-notice' }).tap();
      await page.getByLabel('Tote').tap();
      await page.getByLabel(/Why/).fill('Our supplier had no licence.');
      await inspect('withdrawal');
      await press(page, 'Send');
      await page.getByRole('heading', { name: 'What you can do' }).waitFor();
      await happened('CounterNoticeWithdrawn', 'the declaration is taken back');

      await page.getByRole('link', { name: 'Forwarded notice of infringement', exact: true }).tap();
      await page.locator('.document').waitFor();
      await press(page, 'Make it a PDF');
      const taken = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Take the PDF' }).tap();
      const bytes = await readFile(await (await taken).path());
      dispute.check('the document came as a PDF', bytes.subarray(0, 5).toString('latin1') === '%PDF-');
      await inspect('document');
    });
  },
};

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).tap();
