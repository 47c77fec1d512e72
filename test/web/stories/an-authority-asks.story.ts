import { OFFICIAL_STAGES_NAMED } from '#messages/official-request/words.js';
import { DESK_AUTHORITIES as W, FILE_STATES_NAMED, TOLD_REQUESTS } from '#messages/ui/desk-authorities.js';
import { PNG } from '../../support/evidence.js';
import { complain } from '../../stories/kit/complained.js';
import type { Story } from '../../stories/kit/story.js';
import { seesNothingOf } from './kit/sees-nothing-of.js';
import { clerkOf } from './kit/clerk-of.js';
import { onStage } from './kit/stage.js';

const AUTHORITY = '深圳市市场监督管理局';
const NUMBER = '深市监协〔2026〕31号';

/** An authority asks for evidence: exactly that goes out, two people agree to it, and its subject hears of it afterwards. */
export const storyAnAuthorityAsks: Story = {
  name: 'an-authority-asks',
  title: 'An authority asks for evidence: two people answer, its subject is told, and nobody else sees it',
  play: (place) =>
    onStage(place, { name: 'Authority', clockStartsAt: '2026-03-02T09:00' }, async ({ association, sit, home }) => {
      const ana = await association.member('Skylark Apparel', 'skylark');
      const ben = await association.member('本真服饰', 'ben');
      const [mia, noa, leo] = [
        await association.officer('mia'),
        await association.person('noa', ['case-manager']),
        await association.person('leo', ['case-manager', 'administrator']),
      ];
      const { dispute, accept } = await complain(place, association, ana, {
        right: { kind: 'trademark', name: '云雀', registrationNumber: '12345678', trademark: { classes: [25] } },
        materials: ['G01', 'G06', 'G07', 'TM1', 'TM3'],
        against: [{ handle: 'ben', member: ben }],
        items: [{ ref: 'jacket', of: 'ben' }],
      });
      await accept();

      const handler = await sit(mia);
      await handler.go('authorities');
      await handler.see(W.none);
      await handler.act('/official-requests', {
        ...{ kind: 'evidence-request', authority: 'ip-authority', authorityName: AUTHORITY, secondId: noa.accountId },
        ...{ documentNumber: NUMBER, legalGround: '《中华人民共和国电子商务法》第二十五条' },
        ...{
          asked: `请提供争议${dispute.number}中商标注册证一份。`,
          documentDay: '2026-03-02',
          receivedOn: '2026-03-02',
        },
        ...{ answerBy: '2026-03-20', subjectIds: [ben.partyId] },
      });
      await handler.go('authorities');
      await handler.page.locator('main tbody a').first().click();
      await handler.see(AUTHORITY);
      const requestId = new URL(handler.page.url()).pathname.split('/').at(-1) ?? '';
      const request = `/official-requests/${requestId}`;
      await handler.page
        .locator('input[type=file]')
        .setInputFiles({ name: 'paper.png', mimeType: 'image/png', buffer: PNG });
      await handler.see('image/png');

      // exactly what was asked for is ticked, and made
      await handler.page.locator('main button[aria-haspopup=listbox]').last().click();
      await handler.page.getByRole('option', { name: dispute.number }).click();
      await handler.page.locator('main label', { hasText: 'TM1' }).first().click();
      await handler.press(W.makeBundle);
      await handler.see(FILE_STATES_NAMED.ready);
      await handler.inspect('authority-ready');
      const { files } = await mia.client.get<{ files: readonly { sha256: string }[] }>(request);
      await handler.act(`${request}/answers`, {
        text: '现将来函所列商标注册证提供如下。',
        hashes: files.map(({ sha256 }) => sha256),
      });

      // the second person wants it otherwise, then agrees to the hash that stands there
      const second = await sit(noa);
      const openIt = async (seat: typeof second): Promise<void> => {
        await seat.go('authorities');
        await seat.page.locator('main tbody a').first().click();
        await seat.see(NUMBER);
        await seat.again();
      };
      await openIt(second);
      await second.act(`${request}/answer-returns`, { reason: '请在复函中写明页数。' });
      await openIt(handler);
      await handler.awaits('请在复函中写明页数。');
      await handler.act(`${request}/answers`, {
        text: '现将来函所列商标注册证一份（共一页）提供如下。',
        hashes: files.map(({ sha256 }) => sha256),
      });
      await openIt(second);
      const { answer } = await noa.client.get<{ answer: { hash: string } }>(request);
      await second.awaits(answer.hash);
      await second.act(`${request}/answer-approvals`, { hash: answer.hash });
      await openIt(handler);
      await handler.act(`${request}/handovers`, {
        ...{ way: 'in-person', reference: '送达回证第31号', handedOverOn: '2026-03-02' },
      });
      await openIt(handler);
      await handler.awaits(OFFICIAL_STAGES_NAMED.answered);
      await handler.inspect('authority-handed-over');

      // whom it was about reads it a day later, and nobody else finds a trace
      await association.advanceTo('2026-03-03T09:00');
      const subject = await sit(ben);
      await subject.go('own-data');
      await subject.awaits(TOLD_REQUESTS.title);
      await subject.see(AUTHORITY);
      const clerk = await clerkOf(place, association, [leo.client, mia.client]);
      const tabs = ['overview', 'timeline', 'evidence'].map(
        (tab) => `${home}/desk/disputes/${dispute.disputeId}/${tab}`,
      );
      const words = [AUTHORITY, NUMBER, '来函所列', '送达回证第31号', requestId];
      for (const one of [await sit(leo), await sit(ana), await sit(clerk)]) await seesNothingOf(one, words, tabs);
    }),
};
