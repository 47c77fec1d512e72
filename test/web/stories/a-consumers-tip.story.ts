import { PREVENTION_STAGES_NAMED } from '#messages/prevention/words.js';
import { TIP_OUTCOMES_NAMED, TIP_SUBJECT_NAMES } from '#messages/tip/words.js';
import { OPEN_TIP_WORDS as T } from '#messages/ui/open-tips.js';
import type { Story } from '../../stories/kit/story.js';
import { bringRules } from './kit/bring-rules.js';
import { clerkOf } from './kit/clerk-of.js';
import { seesNothingOf } from './kit/sees-nothing-of.js';
import { joins } from './kit/joins.js';
import { onStage } from './kit/stage.js';

const ZH = 'zh-CN';
const AUTHORITY = '深圳市市场监督管理局';
const PENALTY = '深市监罚〔2026〕12号';
/** Whoever gave the tip is nobody’s to know but the officers’. */
const GIVER = '林小姐 139 0000 5566';
const SAID = '直播间的面霜没有批准文号，客服让我别声张';
const prevention = {
  ...{ withinMonths: 12, replyDays: 5 },
  steps: [
    { article: '2', kind: 'pre-listing-check', leastGrounds: 1, days: 90, publicity: 'platforms', needsSecond: true },
  ],
};

/** A consumer tells, an authority punishes, the member is heard and checked before it lists goods, until that is over. */
export const storyAConsumersTip: Story = {
  name: 'a-consumers-tip',
  title: 'A consumer’s tip, a penalty of an authority, a preventive measure of a member, and its end',
  play: (place) =>
    onStage(place, { name: 'Tip', clockStartsAt: '2026-03-02T09:00' }, async ({ association, sit, stranger, home }) => {
      const mia = await association.officer('mia');
      const noa = await association.person('noa', ['case-manager']);
      const ben = await association.member('本真护肤', 'ben');
      await bringRules(association, [mia.client, noa.client], '2026-03-02T09:00', { prevention });
      const [officer, second, shop] = [await sit(mia), await sit(noa), await sit(ben)];
      await joins(shop, officer, ben);

      // somebody saw something, on a phone and without an account
      const consumer = await stranger();
      await consumer.page.goto(`${home}/tips`);
      await consumer.page.getByRole('button', { name: new RegExp(T.subject[ZH]) }).click();
      await consumer.page.getByRole('option', { name: TIP_SUBJECT_NAMES.counterfeit[ZH] }).click();
      await consumer.page.getByLabel(T.words[ZH]).fill(SAID);
      await consumer.page.getByLabel(T.where[ZH]).fill('本真护肤的直播间');
      await consumer.page.getByLabel(T.contact[ZH]).fill(GIVER);
      await consumer.page.getByRole('button', { name: T.send[ZH], exact: true }).click();
      await consumer.page.getByRole('link', { name: T.look[ZH] }).click();
      await consumer.page.getByText(T.receivedAt[ZH]).waitFor();
      const tipId = consumer.page.url().split('/').at(-1) ?? '';

      // an officer hands it to the platform, which looks, acts, and does not learn who told
      await officer.open('tips', `/tips/${tipId}`);
      await officer.see(SAID);
      await officer.see(GIVER);
      await officer.act(`/tips/${tipId}/routes`, {
        ...{ to: 'platform', platformId: association.shop.platformId, reason: '请核查该直播间的商品。' },
      });
      const ada = await association.person('ada', ['administrator']);
      const clerk = await sit(await clerkOf(place, association, [ada.client, mia.client]));
      await clerk.open('tips', `/tips/${tipId}`);
      await clerk.see(SAID);
      await clerk.inspect('story-tip-handed-on');
      await clerk.act(`/tips/${tipId}/answers`, { outcome: 'acted', note: '已下架十二个链接。' });

      // and then to the authority
      await officer.open('tips', `/tips/${tipId}`);
      await officer.awaits('已下架十二个链接');
      await officer.act(`/tips/${tipId}/routes`, {
        ...{ to: 'authority', authority: { kind: 'market-regulation', name: AUTHORITY } },
        reason: '涉嫌销售未经批准的化妆品。',
      });

      // weeks later the authority tells of its penalty
      await association.advanceTo('2026-04-01T09:00');
      await officer.go('authorities');
      await officer.act('/official-requests', {
        ...{
          kind: 'penalty-notice',
          authority: 'ip-authority',
          authorityName: AUTHORITY,
          secondId: noa.accountId,
        },
        ...{ documentNumber: PENALTY, legalGround: '《中华人民共和国商标法》第六十条', subjectIds: [ben.partyId] },
        ...{ asked: '罚款五万元，没收侵权商品。', documentDay: '2026-03-30', receivedOn: '2026-04-01' },
      });
      await officer.open('tips', `/tips/${tipId}`);
      await officer.act(`/tips/${tipId}/answers`, { outcome: 'acted', note: `已处罚，${PENALTY}。` });
      await officer.open('tips', `/tips/${tipId}`);
      await officer.awaits(TIP_OUTCOMES_NAMED.acted);
      await consumer.page.reload();
      await consumer.page.getByText(T.receivedAt[ZH]).waitFor();
      await consumer.inspect('story-tip-fate');

      // the member is told what its rules say of that, is heard, and another decides
      await officer.go('authorities');
      await officer.page.locator('main tbody a').first().click();
      await officer.see(PENALTY);
      const of = `/parties/${ben.partyId}/preventive-measures`;
      const told = await officer.act(of, {
        ...{
          article: '2',
          penalties: [{ number: PENALTY, imposedOn: '2026-03-30' }],
          reason: '同类商品受到行政处罚。',
        },
      });
      const measure = `${of}/${String(told['measureId'])}`;
      await shop.go('prevention');
      await shop.awaits(PREVENTION_STAGES_NAMED.proposed);
      await shop.act(`${measure}/replies`, { text: '罚款已缴清，商品已下架。' });
      await second.open('prevention', `/prevention/${ben.partyId}`);
      await second.awaits('罚款已缴清，商品已下架。');
      await second.act(`${measure}/decisions`, { imposed: true, reason: '答复未说明今后如何核对。' });
      await shop.go('prevention');
      await shop.awaits(PREVENTION_STAGES_NAMED['in-force']);
      await shop.inspect('story-prevention-in-force');

      // ninety days later it is over by itself
      await association.advanceTo('2026-07-02T09:00');
      await shop.awaits(PREVENTION_STAGES_NAMED.over);
      await officer.open('prevention', `/prevention/${ben.partyId}`);
      await officer.awaits(PREVENTION_STAGES_NAMED.over);

      // of the giver nobody else reads a word
      const holder = await sit(await association.member('Skylark Apparel', 'skylark'));
      for (const one of [shop, holder, await sit(ada)]) await seesNothingOf(one, [GIVER, SAID, tipId]);
      await seesNothingOf(clerk, [GIVER], [`${home}/desk/tips/${tipId}`]);
    }),
};
