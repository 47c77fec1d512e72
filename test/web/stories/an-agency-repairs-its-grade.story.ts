import { ASSIGNMENT_STATES_NAMED, COURSES_NAMED } from '#messages/training/words.js';
import { RATINGS_WORDS } from '#messages/ui/desk-ratings.js';
import { PARTY_GRADE } from '#messages/ui/party-grade.js';
import { TRAINING_PAGE as W } from '#messages/ui/training.js';
import { courseOf } from '#rulebooks/courses/taught.js';
import { ratedRole } from '../../stories/kit/rating.js';
import type { Story } from '../../stories/kit/story.js';
import { keepsItsWord, settleForPayment } from './kit/kept-and-broken.js';
import { answerTest } from './kit/answer-test.js';
import { chooseDay } from './kit/choose-day.js';
import { onStage } from './kit/stage.js';

const COURSE = 'live-rooms';
const ROLES = ['service-agency'];

/** An agency broke its word once: its hosts learn and pass, it shows their certificates, and the fact counts no more. */
export const storyAnAgencyRepairsItsGrade: Story = {
  name: 'an-agency-repairs-its-grade',
  title: 'An agency that broke its word trains its hosts, shows their certificates, and repairs its grade',
  play: (place) =>
    onStage(
      place,
      { name: 'Agency', clockStartsAt: '2026-03-02T09:00' },
      async ({ association, sit, stranger, home }) => {
        const { maja, advanceTo } = association;
        const agency = await association.member('星途文化', 'agency');
        const host = await association.member('主播小雨', 'host');
        const holders = [
          await association.member('Skylark Apparel', 'skylark'),
          await association.member('Northwind Bags', 'northwind'),
          await association.member('Azurebird Outdoor', 'azurebird'),
        ] as const;

        // it lets itself be rated, keeps its word five times and breaks it once
        const own = await sit(agency);
        await own.go('grade');
        await own.press(PARTY_GRADE.accept);
        await own.see(PARTY_GRADE.choices);
        const about = (at: number) => ({ respondent: agency, roles: ROLES, ref: `stream-${at}`, due: '2026-03-09' });
        const kept = [0, 1, 2, 0, 1].map((of, at) => ({ complainant: holders[of] ?? holders[0], ...about(at) }));
        await Promise.all(kept.map((one) => keepsItsWord(place, association, one)));
        const last = { complainant: holders[2], ...about(5) };
        const { dispute, undertaking } = await settleForPayment(place, association, last);
        await advanceTo('2026-03-11T10:00');
        await dispute.post(holders[2].client, `/undertakings/${undertaking}/objections`, { ground: '没有付款。' });
        await advanceTo('2026-03-19T10:00');
        await dispute.until('it was heard and said nothing', ({ tasks }) =>
          tasks?.some(({ kind }) => kind === 'decide-breach'),
        );
        const finding = { outcome: 'broken', reason: '没有任何付款凭证。' };
        await dispute.post(maja, `/undertakings/${undertaking}/findings`, finding);
        await advanceTo('2026-10-12T09:00');
        const before = await ratedRole(agency.client, agency.partyId, 'service-agency');

        // the host reads its number out, and is asked
        const learner = await sit(host);
        await learner.go('training');
        const { accountId } = await host.client.get<{ accountId: string }>('/me/training');
        await learner.see(accountId);
        await own.go('training');
        await own.press(W.hosts);
        const asking = own.page.getByRole('dialog');
        await asking.getByRole('textbox', { name: W.learnerNumber['zh-CN'] }).fill(accountId);
        await asking.getByRole('button', { name: new RegExp(W.course['zh-CN']) }).click();
        await own.page.getByRole('option', { name: COURSES_NAMED[COURSE]['zh-CN'] }).click();
        await chooseDay(own, asking, W.dueOn, '2026-10-30');
        await asking.getByRole('button', { name: W.ask['zh-CN'], exact: true }).click();
        await asking.waitFor({ state: 'detached' });
        await own.awaits(ASSIGNMENT_STATES_NAMED.asked);

        // it agrees, fails, reads again and passes
        await learner.awaits(W.askedHelp);
        await learner.press(W.agree);
        await learner.page.getByRole('button', { name: W.takeBack['zh-CN'] }).waitFor();
        await learner.page.locator(`main a[href*="/courses/${COURSE}"]`).first().click();
        await answerTest(learner, courseOf(COURSE), false);
        await learner.see(W.failed);
        await answerTest(learner, courseOf(COURSE), true);
        await learner.see(W.done);
        await learner.go('training');
        await learner.awaits(W.download);
        const { certificates } = await host.client.get<{ certificates: readonly { code: string }[] }>('/me/training');
        const anybody = await stranger();
        await anybody.page.goto(`${home}/document/${certificates[0]?.code ?? ''}`);
        await anybody.page.getByText('培训合格证书').waitFor();

        // the agency sees it, and asks for its repair with the certificate
        await own.awaits(ASSIGNMENT_STATES_NAMED.passed);
        await own.go('grade');
        await own.inspect('story-grade-before');
        await own.page.getByRole('button', { name: PARTY_GRADE.repair['zh-CN'] }).first().click();
        await own.page.getByLabel(PARTY_GRADE.undertaking['zh-CN']).fill('款项已付清；签约主播已完成培训。');
        await own.page.getByRole('dialog').getByText(COURSES_NAMED[COURSE]['zh-CN']).click();
        await own.press(PARTY_GRADE.send);
        await own.see(PARTY_GRADE.repairAsked);

        // an administrator without a hand in the matter decides
        const lea = await association.person('lea', ['administrator']);
        const decides = await sit(lea);
        await decides.go('ratings');
        await decides.page.getByRole('tab', { name: RATINGS_WORDS.members['zh-CN'] }).click();
        await decides.page.getByRole('searchbox').fill(agency.name);
        await decides.page.keyboard.press('Enter');
        await decides.page.locator(`main a[href$="/ratings/${agency.partyId}"]`).first().click();
        await decides.awaits(W.showCertificates);
        await decides.inspect('story-repair-asked');
        const { decisions } = await lea.client.get<Repairs>(`/ratings/${agency.partyId}`);
        const repair = `/ratings/${agency.partyId}/repairs/${decisions.repairs[0]?.repairId ?? ''}/decisions`;
        await decides.act(repair, { outcome: 'approved', reason: '已核实付款及培训证书。' });
        await own.awaits(PARTY_GRADE.repaired);
        await own.inspect('story-grade-repaired');
        const after = await ratedRole(agency.client, agency.partyId, 'service-agency');
        dispute.check('its score is better', (after?.score ?? 0) > (before?.score ?? Infinity));
      },
    ),
};

type Repairs = { readonly decisions: { readonly repairs: readonly { readonly repairId: string }[] } };
