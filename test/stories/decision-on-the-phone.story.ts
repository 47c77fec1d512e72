import type { Page } from 'playwright-core';
import { COMMANDS } from '#messages/commands.js';
import { WORK_WORDS } from '#messages/ui/expert-work.js';
import { NEUTRAL_WORDS } from '#messages/ui/neutral.js';
import type { Association, ExpertWithPassword, Member } from './kit/association.js';
import { check } from './kit/check.js';
import { decide } from './kit/decide.js';
import type { Followed } from './kit/dispute.js';
import { followPanel } from './kit/panel.js';
import { complainAboutPhone, onPhone, type PhoneCase } from './kit/phone-case.js';
import { codeOn, openLinkOn } from './kit/phone.js';
import { proveContact } from './kit/prove-contact.js';
import type { Place, Story } from './kit/story.js';

const DEPARTS = 'A court is seized of the tote on our platform.';
const PUBLIC_TEXT = 'The panel found one of two listings genuine and lifted its measure; that of the other stays.';

/**
 * Practice P27 and P31: a merchant with a phone reads what was decided and what its platform makes of it, asks for a
 * review, and everybody reads what is published.
 */
export const storyDecisionOnThePhone: Story = {
  name: 'decision-on-the-phone',
  title:
    'The link’s holder reads the decision, asks for a review that is refused, reads what is to be published, and everybody can read it then',
  play: async (place) => {
    const kase = await complainAboutPhone(place, 'Decision on the phone', ['Tote', 'Clutch']);
    const { ana, ben, dispute, link, association } = kase;
    const [noa, pia] = [await association.officer('noa'), await association.officer('pia')];
    const decisionId = await decidedBy(place, kase);
    const at = `/decisions/${decisionId}`;
    await onPhone(place, 'en', async ({ page, inspect }) => {
      const press = (name: string) => page.getByRole('button', { name, exact: true }).tap();
      const open = (name: string) => page.getByRole('link', { name, exact: true }).first().tap();
      await page.goto(link);
      await page.getByRole('link', { name: 'Published decisions' }).waitFor();
      await inspect('gate');
      const before = await codeOn(place, ben.phone);
      await press('Send the code');
      await page.getByLabel('Code (six digits)').fill(await codeOn(place, ben.phone, before));
      await press('Open');
      await page.getByRole('heading', { name: 'Decisions of panels' }).waitFor();
      await inspect('dispute');
      await open('Decision of the panel');
      await page.getByText(DEPARTS).waitFor();
      await inspect('decision');
      await open('Ask for a review');
      await press('Send');
      await page.getByText('Please choose at least one.').waitFor();
      await page.getByLabel('a manifest error').tap();
      await page
        .getByLabel('What is wrong with the decision, and what shows it?')
        .fill('The clutch comes from the same factory, by the same invoice.');
      await inspect('ask for a review');
      await press('Send');
      await page.getByText('by the same invoice', { exact: false }).waitFor();
      await page.getByText('whether it comes to a review', { exact: false }).waitFor();
      await dispute.post(noa.client, `${at}/review-refusals`, { reason: 'The invoice does not name the clutch.' });
      await page.reload();
      await page.getByText('The invoice does not name the clutch.', { exact: false }).waitFor();
      await inspect('review refused');
      await association.advanceTo('2026-05-10T09:00');
      await dispute.until('the decision is final', ({ stages }) =>
        stages.some(({ subject, stage }) => subject === `decision:${decisionId}` && stage === 'decision-issued'),
      );
      await dispute.post(pia.client, `${at}/publications`, { text: PUBLIC_TEXT });
      await page.reload();
      await page.getByText(PUBLIC_TEXT).waitFor();
      await inspect('to be published');
      await findInQueue(place, association, noa, dispute.number);
      const proposed = await noa.client.get<{ readonly publicationId: string }>(
        `/disputes/${dispute.disputeId}${at}/publications`,
      );
      await dispute.post(noa.client, `${at}/publications/${proposed.publicationId}/approvals`, {});
      await page.reload();
      await page.getByText('This text is published, and everybody can read it.').waitFor();
    });
    await dispute.until(
      'it is in the public list',
      async () =>
        (
          await ana.client.get<{ decisions: readonly object[] }>(
            `/associations/${association.associationId}/published-decisions`,
          )
        ).decisions.length > 0,
    );
    await readByAnybody(place, association);
    await readByAccount(place, association, ana, dispute);
    await dispute.tell();
  },
};

/**
 * Ben says nothing in time; one expert hears both and lifts the measure on the tote alone, from which the shop departs.
 */
async function decidedBy(place: Place, { association, ana, ben, dispute }: PhoneCase): Promise<string> {
  const expert = await association.expert('an');
  await association.consent(ben.partyId, ben.phone);
  const benClient = await openLinkOn(place, ben.phone, '(?:转送|Forwarded notice)');
  await proveContact(place, association, benClient, ben.partyId);
  await association.advanceTo('2026-03-20T09:00');
  const { pairs } = await dispute.until('silence is a default', (view) =>
    view.stages.some(({ subject, reason }) => subject === `respondent:${ben.partyId}` && reason === 'defaulted')
      ? view
      : undefined,
  );
  const of = pairs.map(({ respondentId, itemId }) => ({ respondentId, itemId }));
  await dispute.post(ana.client, '/panels', {
    pairs: of,
    legalKind: 'contractual-decision',
    mode: 'appointment',
    size: 1,
  });
  const panel = await followPanel(dispute, association);
  for (const by of [ana.client, benClient]) await panel.post(by, '/consents');
  const { seats } = await panel.until('a seat waits for an expert', (one) => one.seats.length > 0);
  await dispute.post(association.maja, `/seats/${seats[0]?.seatId}/appointments`, {
    expertId: expert.expertId,
    reason: 'Knows the trade.',
  });
  await takeSeat(place, association, expert, dispute.disputeId);
  await panel.until('the panel has its file', ({ stage }) => stage === 'file-reading');
  const { items } = await ana.client.get<{
    readonly items: readonly {
      readonly itemId: string;
      readonly title?: string;
      readonly locator: { readonly externalId?: string };
    }[];
  }>(`/disputes/${dispute.disputeId}`);
  const tote = items.find(({ title }) => title === 'Tote');
  await association.shop.departFrom(tote?.locator.externalId ?? '', DEPARTS);
  await association.advanceTo('2026-03-26T09:00');
  const answers = of.map((pair) => ({
    issue: {
      kind: 'remedy',
      pairs: [pair],
      question: `Does the measure on the ${pair.itemId === tote?.itemId ? 'tote' : 'clutch'} stay?`,
    },
    choice: pair.itemId === tote?.itemId ? 'lift' : 'keep',
  }));
  const decisionId = await decide(dispute, panel, {
    parties: [ana.client, benClient],
    experts: [expert],
    answers,
    legalKind: 'contractual-decision',
  });
  await dispute.until('the shop has answered', async () => {
    const { adoptions } = await ana.client.get<{ readonly adoptions: readonly { readonly answeredAt?: string }[] }>(
      `/disputes/${dispute.disputeId}/adoptions`,
    );
    return adoptions.length > 0 && adoptions.every(({ answeredAt }) => answeredAt !== undefined);
  });
  return decisionId;
}

/** The expert, at the desk on its phone, declares that nothing ties it to the parties, and accepts. */
async function takeSeat(
  place: Place,
  association: Association,
  { name, password }: ExpertWithPassword,
  disputeId: string,
): Promise<void> {
  await onPhone(place, 'en', async ({ page, inspect }) => {
    await signIn(page, place, association, { login: name, password });
    await page.waitForURL(/\/desk/);
    const at = `${place.apiUrl}/a/${association.associationId}`;
    await page.goto(`${at}/disputes/${disputeId}#/asked`); // an address of before
    await page.waitForURL(/\/desk\/disputes\//);
    await page.goto(`${at}/desk`);
    await page.getByRole('link', { name: COMMANDS.AcceptSeat.en }).first().tap();
    const accept = page.getByRole('button', { name: WORK_WORDS.accept.en, exact: true });
    await accept.waitFor();
    check(place, 'nobody accepts who has not declared', await accept.isDisabled());
    await inspect('asked for a seat');
    await page.getByText(NEUTRAL_WORDS.noTies.en).tap();
    await accept.tap();
    await page.getByText(WORK_WORDS.index.en).first().waitFor();
  });
}

type SignsIn = { readonly login: string; readonly password: string };
const signIn = async (
  page: Page,
  place: Place,
  { associationId }: Association,
  { login, password }: SignsIn,
): Promise<void> => {
  await page.goto(`${place.apiUrl}/app?association=${associationId}`);
  await page.getByLabel('Login').fill(login);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).tap();
};

/** Another of the staff than proposed it finds it at the desk, on a phone. */
async function findInQueue(place: Place, association: Association, officer: SignsIn, number: string): Promise<void> {
  await onPhone(place, 'en', async ({ page, inspect }) => {
    await signIn(page, place, association, officer);
    await page.getByRole('tab', { name: /^All/ }).tap();
    await page.getByRole('link', { name: number }).first().waitFor();
    await page.getByRole('link', { name: 'Approve the publication' }).waitFor();
    await inspect('queue');
  });
}

/** Somebody without an account or a link. */
async function readByAnybody(place: Place, { associationId }: Association): Promise<void> {
  await onPhone(place, 'zh-CN', async ({ page, inspect }) => {
    await page.goto(`${place.apiUrl}/app?association=${associationId}`);
    await page.getByRole('link', { name: '受理条件和处理规则' }).tap();
    await page.getByText('所依据的权利属于本规则的适用范围').first().waitFor();
    await inspect('rules for everybody');
    await page.getByRole('link', { name: '首页' }).tap();
    await page.getByRole('link', { name: '公示结论' }).tap();
    await page.getByRole('link', { name: '约定处理决定', exact: false }).first().waitFor();
    await inspect('published');
    await page.getByRole('link', { name: '约定处理决定', exact: false }).first().tap();
    await page.getByText(PUBLIC_TEXT).waitFor();
    await inspect('one published');
  });
  await onPhone(place, 'en', async ({ page, inspect }) => {
    await page.goto(`${place.apiUrl}/app#/published`);
    await page.getByRole('button', { name: 'Show' }).tap();
    await page.getByText('Please fill this in.').waitFor();
    await page.getByLabel('Association').fill('nobody');
    await page.getByRole('button', { name: 'Show' }).tap();
    await page.getByText('There is no association of this id.', { exact: false }).waitFor();
    await inspect('no such association');
  });
}

/** The complainant has an account and signs in. */
async function readByAccount(place: Place, association: Association, member: Member, dispute: Followed): Promise<void> {
  await onPhone(place, 'en', async ({ page, inspect }) => {
    await signIn(page, place, association, member);
    await page.waitForURL(/\/desk/);
    await page.goto(`${place.apiUrl}/a/${association.associationId}/disputes/${dispute.disputeId}#/all`);
    await page.getByRole('heading', { name: 'Decisions of panels' }).waitFor();
    await inspect('dispute of an account');
    await page.getByRole('link', { name: 'Decision of the panel', exact: true }).tap();
    await page.getByText(DEPARTS).waitFor();
    await page.getByRole('link', { name: 'Your complaints', exact: false }).tap();
    await page.getByRole('heading', { level: 1, name: 'What to do' }).waitFor();
  });
}
