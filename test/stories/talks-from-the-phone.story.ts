import type { Page } from 'playwright-core';
import { consent } from './kit/mediation.js';
import { complainAboutPhone, onPhone } from './kit/phone-case.js';
import { codeOn } from './kit/phone.js';
import { IDENTITY_CARD, matchContact } from './kit/prove-contact.js';
import type { Story } from './kit/story.js';

const bound = (view: unknown): readonly { readonly undertakingId: string; readonly stage: string }[] =>
  (
    view as {
      readonly settlements?: readonly {
        readonly undertakings: readonly { readonly undertakingId: string; readonly stage: string }[];
      }[];
    }
  ).settlements?.flatMap(({ undertakings }) => undertakings) ?? [];

/** Practice P16: all of a respondent's tasks from its phone, those of negotiation and mediation too. */
export const storyTalksFromThePhone: Story = {
  name: 'talks-from-the-phone',
  title:
    'The link’s holder negotiates one item to an agreement and performs it, and has another mediated, signing from its phone',
  play: async (place) => {
    const { ana, ben, dispute, link, association } = await complainAboutPhone(place, 'Talks from the phone', [
      'Tote',
      'Clutch',
    ]);
    const tote = { respondentId: ben.partyId, itemId: dispute.itemId('i0') };
    await association.consent(ben.partyId, ben.phone);
    const chen = await association.mediator('chen');
    await onPhone(place, 'en', async ({ page, inspect }) => {
      const home = async (): Promise<void> => {
        await page.goto(`${link}#/`);
        await page.reload();
        await page.getByRole('heading', { name: 'What you can do' }).waitFor();
      };
      await page.goto(link);
      await press(page, 'Send the code');
      await page.getByLabel('Code (six digits)').fill(await codeOn(place, ben.phone));
      await press(page, 'Open');
      await page.getByRole('heading', { name: 'What you can do' }).waitFor();

      dispute.check(
        'nobody has matched the phone to the merchant yet: it may answer, and not negotiate',
        (await page.getByRole('link', { name: 'File a counter-notice' }).count()) === 1 &&
          (await page.getByRole('link', { name: 'Propose to negotiate' }).count()) === 0,
      );
      await page.getByRole('link', { name: 'Prove who you are' }).tap();
      await press(page, 'Send it');
      await page.getByText('Please take or choose a picture first.').waitFor();
      await inspect('prove');
      await page
        .getByLabel('Take or choose a picture')
        .setInputFiles([{ name: 'card.png', mimeType: 'image/png', buffer: IDENTITY_CARD }]);
      await press(page, 'Send it');
      await page.getByText('waits for a person', { exact: false }).waitFor();
      await inspect('waiting');
      await matchContact(association, ben.partyId);
      await page.reload();
      await page.getByText('You have proved who you are', { exact: false }).waitFor();
      await inspect('proved');
      await home();

      await page.getByRole('link', { name: 'Propose to negotiate' }).tap();
      await press(page, 'Send');
      await page.getByText('Please choose at least one.').waitFor();
      await page.getByLabel('Tote').tap();
      await inspect('negotiate');
      await press(page, 'Send');
      await page.getByRole('link', { name: 'Negotiation', exact: true }).tap();
      await page.getByRole('button', { name: 'Take the proposal back' }).waitFor();
      await inspect('asked');
      const asked = (await dispute.see(ana.client)) as {
        readonly negotiations?: readonly { readonly negotiationId: string }[];
      };
      const { roomId } = await dispute.post<{ roomId: string }>(
        ana.client,
        `/negotiations/${asked.negotiations?.[0]?.negotiationId}/acceptances`,
      );
      const terms = {
        items: [{ ...tote, outcome: 'lift' }],
        undertakings: [
          {
            kind: 'payment',
            byId: ben.partyId,
            due: '2026-03-20',
            proof: 'document',
            sum: { minorUnits: 5_000_000, currency: 'CNY' },
          },
        ],
      };
      await dispute.post(ana.client, `/rooms/${roomId}/offers`, terms);
      await dispute.post(ana.client, `/rooms/${roomId}/messages`, { text: 'Fifty thousand, and the tote may stay.' });

      await page.reload();
      await page.getByRole('link', { name: 'Open the room' }).tap();
      await page.getByText('Fifty thousand, and the tote may stay.').waitFor();
      await page.getByText('CNY 50,000.00').waitFor();
      await inspect('room');
      await press(page, 'Send');
      await page.getByText('Please fill this in.').waitFor();
      await page.getByLabel('Write a message').fill('We sold nine of them.');
      await press(page, 'Send');
      await page.getByText('We sold nine of them.').last().waitFor();
      place.say('   ✓ both write in their room');
      await page.getByRole('link', { name: 'Answer with another offer' }).tap();
      await press(page, 'Make the offer');
      await page.getByText('Please say of one item at least what becomes of it.').waitFor();
      await page.getByLabel('the measure is lifted').tap();
      await press(page, 'Add a promise');
      await press(page, 'Make the offer');
      await page.getByText('Please give the last day').waitFor();
      await page.getByLabel('Last day').fill('2026-03-20');
      await page.getByLabel('Amount (yuan)').fill('9,000');
      await inspect('offer');
      await press(page, 'Make the offer');
      await page.getByText('CNY 9,000.00').waitFor();
      await page.getByText('answered with another offer').waitFor();
      await inspect('countered');
      const { offers } = await ana.client.get<{
        readonly offers: readonly { readonly offerId: string; readonly state: string }[];
      }>(`/disputes/${dispute.disputeId}/rooms/${roomId}`);
      await dispute.post(
        ana.client,
        `/rooms/${roomId}/offers/${offers.find(({ state }) => state === 'standing')?.offerId}/acceptances`,
      );
      place.say('   ✓ the complainant accepts what the merchant wrote on its phone');

      await home();
      await page.getByRole('link', { name: 'Promised by you' }).tap();
      await page.getByText('Say that it is done').first().tap();
      await page.getByLabel(/What was done/).fill('Paid on 5 March.');
      await inspect('promise');
      await press(page, 'Say that it is done');
      await dispute.until(
        'the merchant has said on its phone that it paid',
        async () => bound(await dispute.see(ana.client))[0]?.stage === 'performance-check',
      );

      await home();
      await page.getByRole('link', { name: 'Tell what still stands against you' }).tap();
      await press(page, 'Send');
      await page.getByText('Please fill this in.').waitFor();
      await page.getByLabel('Tote').tap();
      await page.getByLabel(/search/).tap();
      await page.getByLabel('Where it is seen').fill('Page nine of our own name’s search.');
      await inspect('side-effect');
      await press(page, 'Send');
      await dispute.until(
        'the merchant has told what still stands',
        async () => (await dispute.times('SideEffectTold')).length === 1,
      );

      await home();
      await page.getByRole('link', { name: 'Ask for a bad-faith review' }).tap();
      await page.getByLabel('The facts').fill('A call asked us for 3,000 yuan.');
      await page.getByLabel('Money was asked for a withdrawal').tap();
      await inspect('faith');
      await press(page, 'Send');
      await page.getByRole('heading', { name: 'What you can do' }).waitFor(); // a page that is left takes nothing along

      await home();
      await page.getByRole('link', { name: 'Invite to mediation' }).tap();
      await press(page, 'Invite to mediation');
      await page.getByRole('heading', { name: 'What you can do' }).waitFor();
      const { mediations = [] } = (await dispute.see(ana.client)) as {
        readonly mediations?: readonly { readonly mediationId: string }[];
      };
      const talk = `/mediations/${mediations[0]?.mediationId}`;
      await dispute.post(ana.client, `${talk}/consents`, consent('2026-03-03T09:00', '2026-05-30T18:00'));
      await page.getByRole('link', { name: 'Consent to mediation' }).tap();
      await press(page, 'Consent');
      await page.getByText('Please give a time to come, with its end after its beginning.').waitFor();
      await page.getByLabel('How you are reached').fill('This number, after nine');
      await page.getByLabel('From', { exact: true }).fill('2026-03-03T21:00');
      await page.getByLabel('Until', { exact: true }).fill('2026-03-03T23:00');
      await inspect('consent');
      await press(page, 'Consent');
      await page.getByRole('button', { name: 'Choose a mediator' }).waitFor();
      await page.getByLabel(/chen/).tap();
      await inspect('choose');
      await press(page, 'Choose a mediator');
      await page.getByText('your choice', { exact: false }).waitFor();
      await dispute.post(ana.client, `${talk}/choices`, { mediatorId: chen.mediatorId });
      await dispute.post(chen.client, `${talk}/acceptances`, { noTies: true });
      const clutch = { respondentId: ben.partyId, itemId: dispute.itemId('i1') };
      const agreement = {
        scope: 'whole',
        clauses: [{ kind: 'general', text: 'The clutch is taken off sale for good.' }],
        items: [{ ...clutch, outcome: 'keep' }],
        undertakings: [],
        onBreach: 'record',
        noRefundWaiver: true,
      };
      await dispute.post(chen.client, `${talk}/agreement/versions`, agreement);
      await page.reload();
      await page.getByRole('link', { name: 'Your own room with the mediator' }).waitFor();
      await inspect('mediation');
      await page.getByRole('link', { name: 'Read and sign the agreement' }).tap();
      await page.getByText('The clutch is taken off sale for good.').waitFor();
      await press(page, 'Send me a code');
      await page.getByText(/A code went to/).waitFor();
      await page.getByLabel('Code (six digits)').fill(await codeOn(place, ben.phone));
      await inspect('sign');
      await press(page, 'Sign');
      await page.getByText('by a code that was sent to it').waitFor();
      await inspect('signed');
      const { signed } = await ana.client.get<{ readonly signed: Readonly<Record<string, string>> }>(
        `/disputes/${dispute.disputeId}${talk}/agreement`,
      );
      dispute.check(
        'the merchant has signed on its phone, and nobody else yet',
        JSON.stringify(signed) === JSON.stringify({ [ben.partyId]: 'click-with-code' }),
      );
    });
  },
};

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).last().tap();
