import type { Locale } from '#messages/locale.js';
import { OFFICIAL_STAGES_NAMED } from '#messages/official-request/words.js';
import { DESK_AUTHORITIES as W, FILE_STATES_NAMED, TOLD_REQUESTS } from '#messages/ui/desk-authorities.js';
import type { Story } from '../../stories/kit/story.js';
import { groundlessIsRefused } from './authority/groundless.js';
import { addsScan, choosesExhibit, confirmsRoom, namesRoom, opensRequest } from './authority/on-its-page.js';
import { underMediation } from './authority/under-mediation.js';
import { clerkOf } from './kit/clerk-of.js';
import { seesNothingOf } from './kit/sees-nothing-of.js';
import { onStage } from './kit/stage.js';

const AUTHORITY = '深圳市市场监督管理局';
const NUMBER = '深市监协〔2026〕31号';
const GROUND = '《中华人民共和国电子商务法》第二十五条';
const BAN = '来函载明：至2026年3月5日不得告知当事人。';
const DUTIES = ['协助通知书第二项载明调解室谈话记录。', '经核对，第二项指明该调解室。'] as const;
const SAID = '调解室里说的话';

/**
 * An authority asks for one exhibit and, by law, for what was said in a mediation: exactly that goes out, by way of
 * three people; its subject may not be told until a day, and then reads who asked for what.
 */
const play =
  (locale: Locale): Story['play'] =>
  (place) =>
    onStage(place, { name: 'Authority', clockStartsAt: '2026-03-02T09:00' }, async ({ association, sit, home }) => {
      const ana = await association.member('Skylark Apparel', 'skylark');
      const ben = await association.member('本真服饰', 'ben');
      const [mia, noa, rui, leo] = [
        await association.officer('mia'),
        await association.person('noa', ['case-manager']),
        await association.person('rui', ['case-manager']),
        await association.person('leo', ['case-manager', 'administrator']),
      ];
      const { dispute, talks } = await underMediation(place, association, [ana, ben], SAID);

      // it is received, with everything that stands on the paper, and scanned
      const first = await sit(mia, { locale });
      await first.go('authorities');
      await first.see(W.none);
      await first.act('/official-requests', {
        ...{ kind: 'evidence-request', authority: 'ip-authority', authorityName: AUTHORITY, secondId: noa.accountId },
        ...{ documentNumber: NUMBER, legalGround: GROUND, documentDay: '2026-03-02', receivedOn: '2026-03-02' },
        asked: `请提供争议${dispute.number}中商标注册证一份，以及争议${talks.number}调解室谈话记录。`,
        ...{ answerBy: '2026-03-20', subjectIds: [ben.partyId], secrecyGround: BAN, secrecyUntil: '2026-03-05' },
      });
      const requestId = await opensRequest(first, AUTHORITY);
      const request = `/official-requests/${requestId}`;
      for (const written of [AUTHORITY, NUMBER, GROUND, BAN]) await first.see(written);
      await addsScan(first);
      await first.inspect(`authority-received-${locale}`);

      // who received it hands it over, and has it no more
      await first.act(`${request}/passings`, { handlerId: rui.accountId, secondId: noa.accountId });
      await first.go('authorities');
      await first.see(W.none);

      // exactly what was asked for is chosen; the room is named by a legal duty, in the words of each of the two
      const handler = await sit(rui, { locale });
      await opensRequest(handler, AUTHORITY);
      await choosesExhibit(handler, dispute.number, 'TM1');
      await handler.inspect(`authority-ready-${locale}`);
      await namesRoom(handler, talks.number, DUTIES[0]);
      const second = await sit(noa, { locale });
      await opensRequest(second, AUTHORITY);
      await confirmsRoom(second, DUTIES[1]);
      const { files } = await rui.client.get<{ files: readonly { sha256: string }[] }>(request);
      const hashes = files.map(({ sha256 }) => sha256);

      // the second person wants it otherwise, then agrees to the hash that stands there
      await opensRequest(handler, AUTHORITY);
      await handler.awaits(DUTIES[1]);
      await handler.act(`${request}/answers`, { text: '现将来函所列材料提供如下。', hashes });
      await opensRequest(second, AUTHORITY);
      await second.act(`${request}/answer-returns`, { reason: '请在复函中写明页数。' });
      await opensRequest(handler, AUTHORITY);
      await handler.awaits('请在复函中写明页数。');
      await handler.act(`${request}/answers`, { text: '现将商标注册证一份（共一页）和谈话记录提供如下。', hashes });
      await opensRequest(second, AUTHORITY);
      const { answer } = await noa.client.get<{ answer: { hash: string } }>(request);
      await second.awaits(answer.hash);
      await second.act(`${request}/answer-approvals`, { hash: answer.hash });
      await opensRequest(handler, AUTHORITY);
      await handler.act(`${request}/handovers`, {
        ...{ way: 'in-person', reference: '送达回证第31号', handedOverOn: '2026-03-02' },
      });
      await opensRequest(handler, AUTHORITY);
      await handler.awaits(OFFICIAL_STAGES_NAMED.answered);
      await handler.inspect(`authority-handed-over-${locale}`);

      // another one, which names no law, is refused: no file goes out, and a letter says why
      const groundless = await groundlessIsRefused({ handler, second }, noa);

      // whom it was about hears nothing as long as the law forbids it, and then reads who asked for what
      const words = [AUTHORITY, NUMBER, '提供如下', '送达回证第31号', requestId, ...groundless];
      const tabs = ['overview', 'timeline', 'evidence'].flatMap((tab) =>
        [dispute, talks].map(({ disputeId }) => `${home}/desk/disputes/${disputeId}/${tab}`),
      );
      await association.advanceTo('2026-03-04T09:00');
      const subject = await sit(ben, { locale });
      await seesNothingOf(subject, words);
      await association.advanceTo('2026-03-06T09:00');
      await subject.go('own-data');
      await subject.awaits(TOLD_REQUESTS.title);
      for (const told of [AUTHORITY, GROUND]) await subject.see(told);
      await subject.inspect(`authority-told-${locale}`);

      const clerk = await clerkOf(place, association, [leo.client, rui.client]);
      for (const one of [leo, ana, clerk]) await seesNothingOf(await sit(one), words, tabs);
      await seesNothingOf(first, words, tabs);
    });

const title = 'An authority asks for evidence: two people answer, its subject is told, and nobody else sees it';
export const storyAnAuthorityAsks: Story = { name: 'an-authority-asks', title, play: play('zh-CN') };
export const storyAnAuthorityAsksInEnglish: Story = {
  name: 'an-authority-asks-in-english',
  title: `${title}; in English`,
  play: play('en'),
};
