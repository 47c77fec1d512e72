import { ASK_REASONS_NAMED, ASK_RESULTS_NAMED, PROOF_STAGES_NAMED } from '#messages/qualification/words.js';
import { RULE_WORDS } from '#messages/screening/rules.js';
import { JUDGEMENT_WORDS } from '#messages/screening/words.js';
import { QUALIFICATION_WORDS as Q } from '#messages/ui/desk-qualification.js';
import { DESK_SCREENING as S } from '#messages/ui/desk-screening.js';
import { REGISTER_WORDS } from '#messages/ui/members.js';
import { REGISTER_SHOWINGS_NAMED } from '#messages/membership/words.js';
import { MEMBERSHIP_WORDS as M } from '#messages/ui/desk-membership.js';
import type { Story } from '../../stories/kit/story.js';
import { PNG } from '../../support/evidence.js';
import { bringRules } from './kit/bring-rules.js';
import { clerkOf } from './kit/clerk-of.js';
import { joins } from './kit/joins.js';
import { onStage } from './kit/stage.js';

const ZH = 'zh-CN';
const BRAND = '南风';
const HIGH = RULE_WORDS['word-high-imitation'].name[ZH];
const WRONG = '南风女包 高仿大牌 现货速发';
const RIGHT = '南风女包 自有品牌 现货速发';

/** A shop becomes a member, shows its papers, lists goods with a word that it should not use, and mends them. */
export const storyAShopJoins: Story = {
  name: 'a-shop-joins',
  title: 'A shop joins, is checked, lists goods, is warned, and mends them',
  play: (place) =>
    onStage(
      place,
      { name: 'Shop', clockStartsAt: '2026-03-02T09:00' },
      async ({ association, sit, stranger, home }) => {
        const mia = await association.officer('mia');
        const noa = await association.person('noa', ['case-manager']);
        const ada = await association.person('ada', ['administrator']);
        const cai = await association.member('南风皮具', 'cai');
        await bringRules(association, [mia.client, noa.client], '2026-03-02T09:00');
        const [shop, officer] = [await sit(cai), await sit(mia)];
        const clerk = await sit(await clerkOf(place, association, [ada.client, mia.client]));

        // membership: it signs the letter of its role, is admitted, and lets the public register name it
        await joins(shop, officer, cai);
        await shop.page.getByText(REGISTER_SHOWINGS_NAMED.entry[ZH], { exact: true }).click();
        const saved = shop.page.waitForResponse((one) => one.url().endsWith('/register-showings'));
        await shop.press(M.save);
        await saved;
        const anybody = await stranger();
        await anybody.page.goto(`${home}/members`);
        await anybody.page.getByText(cai.name).waitFor();
        await anybody.page.getByText(REGISTER_WORDS.notShown[ZH]).waitFor();

        // asked before its papers were looked at, the platform hears that they were not
        await shop.go('qualification');
        await shop.page.getByLabel(Q.brand[ZH]).fill(BRAND);
        await shop.page.getByLabel(Q.owner[ZH]).fill(cai.name);
        await shop.page.getByLabel(Q.classes[ZH]).fill('18');
        await shop.page
          .locator('input[type=file]')
          .last()
          .setInputFiles({ name: 'certificate.png', mimeType: 'image/png', buffer: PNG });
        await shop.see('certificate.png');
        await shop.press(Q.send);
        await shop.see(PROOF_STAGES_NAMED['awaiting-check']);
        await shop.page.locator('label', { has: shop.page.getByRole('checkbox', { name: '星播' }) }).click();
        const asked = shop.page.waitForResponse((one) => one.url().endsWith('/askers') && one.ok());
        await shop.press(Q.saveAskers);
        await asked;
        const ask = async (): Promise<void> => {
          await clerk.go('qualification');
          await clerk.again();
          await clerk.page.getByLabel(Q.handle[ZH]).fill(association.shop.handleOf('cai'));
          await clerk.page.getByLabel(Q.brand[ZH]).fill(BRAND);
          await clerk.press(Q.ask);
        };
        await ask();
        await clerk.see(ASK_REASONS_NAMED['not-checked']);
        await officer.open('qualification', `/qualification/${cai.partyId}`);
        await officer.press(Q.record);
        await officer.see(PROOF_STAGES_NAMED.confirmed);
        await ask();
        await clerk.see(ASK_RESULTS_NAMED['papers-in-order']);
        await clerk.see(ASK_REASONS_NAMED['owner-itself']);
        await clerk.inspect('story-papers-in-order');

        // the platform screens what it lists, and a person of it says that the finding is right
        const screen = async (who: typeof clerk, title: string): Promise<void> => {
          await who.go('screening');
          await who.page.getByLabel(S.texts[ZH], { exact: true }).fill(`编号,位置,文字\nbag-1,标题,${title}`);
          await who.press(S.go);
          await who.page.waitForURL(/screening\/[0-9a-f-]{36}$/);
        };
        await screen(clerk, WRONG);
        await clerk.see(`${HIGH} · 1`);
        const rows = clerk.page.getByRole('grid', { name: HIGH, exact: true }).getByRole('row');
        await rows.nth(1).getByRole('checkbox').click({ force: true });
        await clerk.page.getByRole('button', { name: new RegExp(S.confirm[ZH]) }).click();
        await rows.nth(1).getByText(JUDGEMENT_WORDS.confirmed[ZH]).waitFor();

        // the shop is told the same by its own look, mends the title, and nothing is found any more
        await screen(shop, WRONG);
        await shop.see(`${HIGH} · 1`);
        await shop.see(RULE_WORDS['word-high-imitation'].advice);
        await shop.inspect('story-shop-warned');
        await screen(shop, RIGHT);
        await shop.see(S.nothing);
        await screen(clerk, RIGHT);
        await clerk.see(S.nothing);

        // it sees who asked about it, and what was answered
        await shop.go('qualification');
        await shop.awaits(ASK_RESULTS_NAMED['papers-in-order']);
        await shop.inspect('story-shop-mended');
      },
    ),
};
