import { openResponder } from '#application/timestamp/testing/responder.js';
import { DEPOSIT_STAGES_NAMED, TOKEN_WORTHS_NAMED } from '#messages/deposit/deposit-words.js';
import { DEPOSIT_CHECK_WORDS, DEPOSIT_WORDS as W } from '#messages/ui/deposits.js';
import { FORM_WORDS } from '#messages/forms/words.js';
import { DESK_RIGHTS } from '#messages/ui/desk-rights.js';
import { PARTY_FILING as F } from '#messages/ui/party-filing.js';
import { PARTY_RIGHTS } from '#messages/ui/party-rights.js';
import { chooseOption } from '../../browser/choose-option.js';
import { evidence, follow } from '../../stories/kit/dispute.js';
import { followPanel } from '../../stories/kit/panel.js';
import type { Story } from '../../stories/kit/story.js';
import { PNG } from '../../support/evidence.js';
import { agreesToPanel, decidesAlone, takesSeat } from './kit/decides-alone.js';
import { onStage } from './kit/stage.js';

const ZH = 'zh-CN';
const TITLE = '冬季新款专场直播（第一晚）';
const WHY = '存证文件的校验值一致';
const REPLAY = '冬季新款专场回放';
const SHOW = {
  name: 'show.png',
  mimeType: 'image/png',
  buffer: Buffer.concat([PNG, Buffer.from('the first evening')]),
};

/** A live show is deposited the evening it ran; two months later another shop shows it as its own, and loses. */
export const storyAShowWins: Story = {
  name: 'a-show-wins',
  title: 'A live show is deposited and wins a dispute two months later',
  play: (place) =>
    onStage(
      place,
      { name: 'Show', clockStartsAt: '2026-03-02T20:00' },
      async ({ association, sit, stranger, home }) => {
        const authority = await openResponder();
        try {
          const { advanceTo } = association;
          const ana = await association.member('Skylark Apparel', 'skylark');
          const ben = await association.member('本真服饰', 'ben');
          const mia = await association.officer('mia');
          const ada = await association.person('ada', ['administrator']);
          const eda = await association.expert('eda');
          const [owner, officer] = [await sit(ana), await sit(mia)];

          // its mark is recorded with its papers, and checked once
          const papers = ['G01', 'TM1'];
          await owner.go('rights');
          const { rightId } = await owner.act('/rights', {
            right: { kind: 'trademark', name: '云雀', registrationNumber: '34567890', trademark: { classes: [25] } },
            evidence: papers.map((code) => evidence(`r-${code}`, `材料 ${code}`)),
            materials: papers.map((code) => ({ code, evidence: [`r-${code}`] })),
          });
          await owner.see(FORM_WORDS.done);
          await officer.open('rights', `/rights/${String(rightId)}`);
          await officer.see(DESK_RIGHTS.stored);
          await officer.act(`/rights/${String(rightId)}/checks`, { note: '已与公告核对。' });

          // the house names who fixes time, and the show is deposited
          const house = await sit(ada);
          await house.go('sign-in');
          await house.page.goto(`${home}/desk/sign-in?tab=authorities`);
          await house.act(`/associations/${association.associationId}/timestamp-authorities`, {
            ...{ name: '时间戳服务中心', url: authority.url, roots: authority.roots },
          });
          await owner.go('deposits');
          await owner.page.getByLabel(W.name[ZH], { exact: true }).first().fill(TITLE);
          await owner.page.locator('input[type=file]').first().setInputFiles([SHOW]);
          await owner.see(SHOW.name);
          await owner.press(W.send);
          await owner.page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
          const at = owner.page.url();
          await owner.awaits(DEPOSIT_STAGES_NAMED.fixed);
          await owner.inspect('story-deposit-fixed');

          // two months later somebody shows it as its own
          await advanceTo('2026-05-06T10:00');
          const replay = await association.shop.addListing('ben', REPLAY, 'replay');
          await owner.go('rights');
          await owner.again();
          await owner.page.getByRole('link', { name: PARTY_RIGHTS.complain[ZH] }).first().click();
          await owner.page.getByLabel(F.links[ZH]).fill(`${replay.url},${REPLAY}`);
          await owner.page.getByLabel(F.seller[ZH], { exact: true }).fill(ben.name);
          await owner.page.getByLabel(F.account[ZH]).fill(association.shop.handleOf('ben'));
          await owner.page.locator('input[type=file]').nth(1).setInputFiles([SHOW]);
          await owner.page.getByText(SHOW.name).first().waitFor();
          await owner.page.getByText(F.accept[ZH]).click();
          await owner.press(F.file);
          await owner.page.getByRole('heading', { name: F.filed[ZH] }).waitFor();
          const href = await owner.page.locator('[role=alert] a').first().getAttribute('href');
          const disputeId = /disputes\/([0-9a-f-]{36})/.exec(href ?? '')?.[1] ?? '';
          const { number } = await ana.client.get<{ number: string }>(`/disputes/${disputeId}`);
          const dispute = await follow(place, association, { disputeId, number });

          // anybody who has the file finds the deposit without sending it; its owner brings it into the dispute
          const anybody = await stranger();
          await anybody.page.goto(`${home}/deposits/check`);
          await anybody.page.locator('input[type=file]').setInputFiles([SHOW]);
          await anybody.page.getByText(DEPOSIT_CHECK_WORDS.found[ZH]).waitFor();
          await owner.page.goto(at);
          await chooseOption(owner.page, W.dispute[ZH], number);
          await owner.press(W.bring);
          await owner.page.getByRole('link', { name: number }).click();
          await owner.page.goto(`${home}/desk/disputes/${disputeId}/evidence`);
          await owner.awaits(TOKEN_WORTHS_NAMED.proven);
          await owner.inspect('story-deposit-exhibit');

          // it is accepted, nobody answers, and a panel of one is agreed to
          await officer.actIn(dispute, '/acceptances');
          await dispute.until('the notice has reached the shop', ({ stages }) =>
            stages.some(({ stage }) => stage === 'awaiting-counter-notice'),
          );
          await advanceTo('2026-05-20T10:00');
          const { pairs } = await dispute.until('silence is a default', (view) =>
            view.stages.some(({ reason }) => reason === 'defaulted') ? view : undefined,
          );
          const of = pairs.map(({ respondentId, itemId }) => ({ respondentId, itemId }));
          await owner.actIn(dispute, '/panels', {
            ...{ pairs: of, legalKind: 'contractual-decision', mode: 'appointment', size: 1 },
          });
          const other = await sit(ben);
          const overview = `${home}/desk/disputes/${disputeId}/overview`;
          for (const seat of [owner, other]) await agreesToPanel(seat, overview);
          const panel = await followPanel(dispute, association);
          const { seats } = await panel.until('a seat waits for an expert', (one) => one.seats.length > 0);
          await officer.actIn(dispute, `/seats/${seats[0]?.seatId ?? ''}/appointments`, {
            ...{ expertId: eda.expertId, reason: '熟悉直播电商。' },
          });
          const expert = await sit({ login: eda.name, password: eda.password });
          await takesSeat(expert);
          await panel.until('the panel has its file', ({ stage }) => stage === 'file-reading');
          await advanceTo('2026-05-28T10:00');
          await panel.until('the parties could be heard and filed no more', ({ stage }) => stage === 'issue-listing');
          await decidesAlone(expert, dispute);

          // the show has won: the replay stays down, and both read why
          for (const seat of [owner, other]) {
            await seat.page.goto(`${home}/desk/disputes/${disputeId}/panel`);
            const issue = seat.page.locator('main details', { hasText: WHY }).last();
            await issue.locator('summary').click(); // folded, as every reason is
            await seat.see(WHY);
          }
          await owner.inspect('story-show-won');
        } finally {
          await authority.close();
        }
      },
    ),
};
