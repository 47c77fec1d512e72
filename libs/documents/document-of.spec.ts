import { inputOf } from '#domain/calendar/deadline.js';
import { withExcusedDelay } from '#domain/calendar/excused-delay.js';
import { DOCUMENTS, type DocumentKind } from '#domain/dispute/service/notice/document-kinds.js';
import { excusedDelayOf } from '#domain/rulebook/step-of.js';
import { formatDeadline } from '#messages/format.js';
import { LOCALES } from '#messages/locale.js';
import { deadlineFrom } from '#messages/testing/deadline.js';
import { getCalendar } from '#rulebooks/calendars/released.js';
import type { Document } from './document.js';
import { documentOf } from './document-of.js';
import type { RespondentRole } from '#domain/dispute/core/respondent.js';
import type { Addressee } from './addressee.js';
import type { DocumentFacts } from './facts.js';
import { bareFacts, exampleFacts, toBen, toComplainant, toShop } from './testing/example-facts.js';

const toAuthority: Addressee = { role: 'authority', name: '某区市场监督管理局' };
const ADDRESSEES = [toComplainant, toBen, toShop];
const textOf = (document: Document): string => JSON.stringify(document, null, 1);

/** What each kind must tell its addressee, in both languages. */
const ELEMENTS: { readonly [K in DocumentKind]: readonly [Addressee, zh: readonly RegExp[], en: readonly RegExp[]] } = {
  'complaint-delegated': [
    toBen,
    [
      /小店直播/,
      /C-4711/,
      /委托协议（第2版）/,
      /调解/,
      /2026年2月24日/,
      /不是新的通知/,
      /不引起任何期限的起算/,
      /无需重新提交/,
      /受平台委托处理/,
      /1095日/,
      /云杉手提包/,
    ],
    [
      /handed it over to the association/,
      /C-4711/,
      /version 2/,
      /24 February 2026/,
      /no new notice/,
      /no period starts/,
      /need not be sent again/,
      /1095 days/,
    ],
  ],
  'delegation-over': [
    toBen,
    [/小店直播已收回/, /没有作出结论/, /仍须保密/, /云杉手提包/],
    [/has taken back the complaint/, /without a result/, /stays confidential/],
  ],
  'negotiation-proposed': [
    toBen,
    [/协商/, /自愿/, /法定期限不因协商而停止/, /云杉手提包/],
    [/negotiate/, /for you to decide/, /statutory periods run on/],
  ],
  'negotiation-ended': [toBen, [/没有达成协议/, /不再有效/], [/ended without an agreement/, /without effect/]],
  'settlement-reached': [
    toBen,
    [
      /自行达成和解协议/,
      /云杉手提包/,
      /不产生效力/,
      /请调解员接手/,
      /违约的后果：认定违约后，争议恢复处理/,
      /约定处理：解除措施/,
    ],
    [/settled by themselves/, /stands in your pages/, /is of no effect/, /once a breach is found/],
  ],
  'performance-due': [toBen, [/履行期限将至/], [/to be performed soon/]],
  'performance-overdue': [toBen, [/尚未收到履行报告/], [/Nothing has been reported as performed/]],
  'performance-reported': [toComplainant, [/报告已经履行/, /视为确认/], [/reported/, /counts as a confirmation/]],
  'breach-alleged': [toBen, [/没有按约定履行/, /先听取贵方意见/], [/not performed as agreed/, /heard first/]],
  'breach-decided': [
    toBen,
    [/听取双方意见后/, /构成违约/, /恢复处理/],
    [/heard both sides/, /there is a breach/, /in dispute again/],
  ],
  'stay-agreed': [toShop, [/逐项同意/, /顺延/], [/item by item/, /ends later/]],
  receipt: [
    toComplainant,
    [
      /PL-20260202-0A1B2C3D/,
      /2026年2月1日星期日10:00:00/,
      /(cd){32}/,
      /接下来/,
      /一次性告知/,
      /诉讼时效/,
      /由人民法院依法认定/,
      /依法有权解决此类纠纷的，诉讼时效因本次请求中断/,
      /尚待核实/,
    ],
    [
      /PL-20260202-0A1B2C3D/,
      /Sunday 1 February 2026, 10:00:00/,
      /(cd){32}/,
      /What happens next/,
      /all of it at once/,
      /limitation/,
      /for a court to decide/,
      /interrupts the limitation period where/,
      /still to be verified/,
    ],
  ],
  'cure-request': [
    toComplainant,
    [
      /商标注册证（TM1）/,
      /初步证据及说明（G07）：请说明商标使用的位置/,
      /2026年2月24日星期二24:00/,
      /法定节假日/,
      /重新投诉/,
    ],
    [/certificate \(TM1\)/, /\(G07\): /, /24 February 2026, 24:00/, /a public holiday/, /file again/],
  ],
  acceptance: [
    toComplainant,
    [/予以受理/, /第四十二条第二款/, /云杉手提包/, /不代表.*认定侵权成立/],
    [/accepts it/, /E-Commerce Law 42\(2\)/, /no finding of infringement/],
  ],
  rejection: [
    toComplainant,
    [/不予受理/, /投诉材料不符合要求/, /TM1/, /G07/, /可以重新投诉/],
    [/not accepted/, /do not meet the requirements/, /TM1/, /G07/, /complain again/],
  ],
  'statutory-notice': [
    toShop,
    [
      /系下述权利的权利人/,
      /12345678/,
      /云杉贸易有限公司/,
      /https:\/\/shop.example\/p\/1/,
      /P-1/,
      /20:10—20:15/,
      /(ab){32}/,
      /真实性书面保证/,
      /本方保证/,
      /及时采取/,
    ],
    [
      /holder of the right/,
      /12345678/,
      /https:\/\/shop.example\/p\/1/,
      /P-1/,
      /(ab){32}/,
      /guarantee of truth/,
      /We guarantee/,
      /promptly/,
    ],
  ],
  'forwarded-notice': [
    toBen,
    [
      /云杉手提包/,
      /5个工作日/,
      /并非法律规定的期限/,
      /仍予接收并转送/,
      /真实身份信息/,
      /准确定位/,
      /不存在侵权行为的初步证据/,
      /书面保证/,
      /第四十三条第一款/,
    ],
    [
      /5 working days/,
      /not one set by law/,
      /still accepted and forwarded/,
      /true identity/,
      /pins down each item/,
      /no infringement/,
      /written guarantee/,
    ],
  ],
  'forwarded-counter-notice': [
    toComplainant,
    [
      /第四十三条第二款/,
      /向有关主管部门投诉或者向人民法院起诉/,
      /到达贵方后15日内/,
      /如有措施，将及时终止/,
      /该商品由权利人授权销售/,
      /(ef){32}/,
      /逾期未补充的，报告失效/,
    ],
    [
      /43\(2\)/,
      /complain to an authority or sue/,
      /within 15 calendar days of the arrival/,
      /ended promptly/,
      /(ef){32}/,
      /the report lapses/,
    ],
  ],
  'report-of-proceeding': [
    toBen,
    [/向人民法院起诉/, /（2026）民初1号/, /2026年2月20日/, /措施维持/],
    [/suit in court/, /20 February 2026/, /measure stays/],
  ],
  'proceeding-corrected': [
    toBen,
    [/报告有误/, /原报告保留备查/, /向人民法院起诉/],
    [/was wrong/, /stays on record/, /suit in court/],
  ],
  urging: [
    toComplainant,
    [/书面催告/, /法释〔2009〕21号/, /1个月内.*2个月内/, /2026年2月24日星期二24:00/, /不因本催告变动/],
    [/urges you in writing/, /1 month of receiving this or 2 months/, /24 February 2026, 24:00/, /do not change/],
  ],
  'urging-unanswered': [
    toBen,
    [/未获知投诉方撤回/, /请求人民法院确认其行为不侵权/, /不作判断/],
    [/neither of a withdrawal nor of a suit/, /ask a court to find/, /says nothing of it/],
  ],
  inquiry: [
    toShop,
    [/是否收到过/, /2026年2月24日星期二24:00/, /等待期不因此延长/, /并列记录/],
    [/received one/, /24 February 2026, 24:00/, /does not extend/, /beside ours/],
  ],
  'measure-kept': [toComplainant, [/暂予维持/, /每60日/, /某区人民法院/], [/stay for now/, /every 60 calendar days/]],
  'measure-lifted': [
    toBen,
    [/应予解除/, /等待期届满/, /不受影响/],
    [/to be lifted/, /waiting period ended/, /stay as they are/],
  ],
  'withdrawal-letter': [
    toShop,
    [/云杉贸易有限公司.*撤回/, /立即解除/, /云杉手提包/],
    [/withdraws the complaint/, /lift at once/],
  ],
  'measure-refused': [
    toComplainant,
    [/平台上未找到该标的/, /链接已失效/, /跟进/],
    [/not found on the platform/, /takes it up with the platform/],
  ],
  'default-declared': [
    toBen,
    [/未收到贵方/, /2026年2月9日星期一24:00/, /不视为贵方承认侵权/, /仍可以提交不侵权声明/],
    [/No counter-notice from you/, /9 February 2026, 24:00/, /no admission/, /can still file/],
  ],
  'delay-excused': [
    toBen,
    [/法释〔2020〕9号第三条/, /解释一/, /2026年2月24日/, /境外公证/],
    [/reading A/, /24 February 2026/],
  ],
  'state-asked': [
    toComplainant,
    [/第2次/, /下一次报告期限/, /已被驳回/],
    [/missed: 2/, /next report is due/, /dismissed/],
  ],
  'ground-unproven': [toShop, [/未获证明/, /由贵平台依据法律/], [/unproven/, /for your platform to decide/]],
  'urgent-measure': [
    toBen,
    [/隐藏商品卡/, /最轻措施/, /2026年2月24日星期二24:00/, /逾期未复核/],
    [/hide the product card/, /the least that helps/, /24 February 2026, 24:00/],
  ],
  'urgent-refused': [
    toComplainant,
    [/不采取紧急措施/, /按普通程序/, /证据不足/],
    [/no urgent measure/, /ordinary way/],
  ],
  'urgent-reviewed': [toBen, [/予以撤销/, /认定有误/, /证据不足/], [/is undone/, /found wrong/]],
  'guarantee-given': [
    toComplainant,
    [/CNY 50,000.00另加销售额的2.5%/, /银行保函/, /某银行/, /不收取/],
    [/CNY 50,000.00 and 2.5% of sales/, /bank letter/, /never holds money/],
  ],
  'restoration-answered': [
    toBen,
    [/恢复链接或者服务/, /等待期继续计算/],
    [/restore the item/, /waiting period runs on/],
  ],
  'restoration-overdue': [toBen, [/未在规定时间内得到答复/, /不视为同意/], [/not answered in time/, /grants nothing/]],
  'restoration-decided': [toBen, [/依据已不存在/, /法院另有裁定/], [/is gone/, /a court/]],
  'object-back': [
    toBen,
    [/2026年2月7日/, /不再作已结束处理/, /重新开放/],
    [/7 February 2026/, /no longer count as ended/, /open again/],
  ],
  'object-ended': [
    toBen,
    [/2026年2月7日/, /直播已结束/, /无须解除/, /各自独立/],
    [/7 February 2026/, /stream is over/, /no lifting/, /items of their own/],
  ],
  'preservation-request': [
    toShop,
    [/直播回放、订单数量/, /校验值/, /请勿/, /不是侵权通知/],
    [/replay, order counts/, /its hash/, /no notice of infringement/],
  ],
  'preservation-papers': [
    toComplainant,
    [/行为保全/, /该商品由权利人授权销售/, /提交不侵权声明/, /(ab){32}/],
    [/preservation/, /Counter-notice filed/],
  ],
  'publication-file': [
    toShop,
    [/第四十四条/, /不再维持措施/, /该商品使用了与云杉商标相同的标识/],
    [/Law 44/, /No measure is kept/],
  ],
  'award-recorded': [
    toBen,
    [/本协会不作审查/, /某仲裁委员会/, /CAC-1/, /（2026）仲字第12号/, /2026年2月6日/],
    [/neither reviews nor changes it/, /CAC-1/],
  ],
  'court-order': [
    toShop,
    [/恢复链接或者服务/, /优先于/, /立即执行/, /民初1号之一/],
    [/restore the item/, /goes before every period/, /at once/],
  ],
  'counter-notice-withdrawn': [
    toComplainant,
    [/撤回了.*不侵权声明/, /等待期停止/, /附具书面说明/],
    [/withdrawn its counter-notice/, /No waiting period/],
  ],
  'counter-notice-rejected': [
    toBen,
    [/不成立/, /可以重新声明/, /附具书面说明/],
    [/does not hold/, /declare anew/, /no finding/],
  ],
  'counter-notice-defects': [
    toBen,
    [/缺少下列法定要件/, /不存在侵权行为的初步证据/, /直接向平台提交声明/],
    [/lacks what the law asks for/, /Prima facie evidence/, /notify the platform directly/],
  ],
  'round-refused': [
    toComplainant,
    [/没有发现.*新事实/, /附具书面说明/, /起诉的权利/],
    [/no new facts/, /may still complain/],
  ],
  'side-effects': [toShop, [/扣分/, /一并撤销/, /云杉手提包/], [/penalty points/, /undo that too/]],
  'undoing-ended': [toBen, [/不再跟进/, /附具书面说明/, /平台规则申诉/], [/no longer follows up/, /no finding/]],
  'earlier-result': [
    toShop,
    [/第PL-20251101-0A1B2C3D号案件/, /措施至今有效/, /不是同一商品/, /云杉手提包/],
    [/earlier dispute PL-20251101-0A1B2C3D/, /stands to this day/, /different goods/],
  ],
  'relisting-denied': [toComplainant, [/不认为/, /附具书面说明/, /一般程序/], [/does not take/, /like every other/]],
  'goods-compared': [
    toBen,
    [/比对后/, /不再作为参考/, /附具书面说明/],
    [/compared them/, /says nothing about these items/],
  ],
  'unlisted-refused': [toBen, [/不属于本案/, /附具书面说明/], [/not of this dispute/, /turn to/]],
  'words-withdrawn': [
    toBen,
    [/更正后的陈述/, /没有撤回任何标的/, /附具书面说明/],
    [/as it reads now/, /No item was withdrawn/],
  ],
  'item-held': [toShop, [/其他未结案件/, /暂不恢复/, /云杉手提包/], [/other open disputes/, /stay blocked/]],
  'order-ended': [toShop, [/期限已届满/, /应予解除/], [/end that it set itself/, /is to be lifted/]],
  'ground-reviewed': [toShop, [/复核/, /附具书面说明/, /2026年2月24日/], [/reviewed/, /24 February 2026/]],
  'window-extended': [
    toBen,
    [/顺延/, /2026年2月24日/, /法律规定的期限不因此变动/],
    [/extended/, /24 February 2026/, /not moved/],
  ],
  'delay-claimed': [
    toBen,
    [/申请从等待期中扣除/, /等待期不变/, /附具书面说明/],
    [/beyond its control/, /stays as it is/],
  ],
  'dispute-concluded': [toBen, [/程序到此终结/, /仍须履行/, /附具书面说明/], [/is concluded/, /stays owed/]],
  'pairs-closed': [toBen, [/到此结束/, /仍可以提交不侵权声明/, /云杉手提包/], [/ends for them/, /can still file/]],
  'confirmation-request': [
    toComplainant,
    [/代为录入维权投诉/, /电话/, /云杉手提包/, /人民币五万元/, /2026年2月24日/, /失效/, /不会将其转送任何人/],
    [/written down a complaint for you/, /telephone/, /lapses/, /Nobody else is told/],
  ],
  referral: [
    toComplainant,
    [/主管机关已答复：已受理/, /某区市场监督管理局/, /市监投〔2026〕8号/, /云杉手提包/],
    [/has answered: it has taken the matter up/, /8号/],
  ],
  'referral-report': [
    toAuthority,
    [/已经办结/, /市监投〔2026〕8号/, /PL-20260202-0A1B2C3D/, /处理结果/],
    [/come to its end/, /Ours/, /Result/],
  ],
  'faith-declined': [
    toBen,
    [/不启动善意审查/, /说明了具体事实/, /三十条链接同时被投诉/],
    [/No bad-faith review/, /Facts are named/],
  ],
  'faith-warning': [
    toComplainant,
    [/认定尚未作出/, /2026年2月24日星期二24:00/, /不等于承认/, /三十条链接同时被投诉/, /由人民法院决定/],
    [/Nothing has been found yet/, /24 February 2026, 24:00/, /admits nothing/, /for a court/],
  ],
  'faith-finding': [
    toComplainant,
    [/认定本案投诉：恶意/, /暂停使用本协会的投诉服务/, /可以在.*申诉/, /三十条链接同时被投诉/],
    [/was found to be: malicious/, /is suspended/, /You can appeal/],
  ],
  'faith-appeal': [
    toBen,
    [/申诉决定：维持/, /现认定：恶意/, /未参与原认定/],
    [/was decided: upheld/, /It is final/, /had no part/],
  ],
  'dictation-lapsed': [
    toComplainant,
    [/已?失效/, /未向任何人转送/, /重新提交/],
    [/has lapsed/, /passed on to nobody/, /file again/],
  ],
  'delay-refused': [toBen, [/事由不成立/, /等待期不变/, /附具书面说明/], [/not found it excused/, /stays as it is/]],
  'mediation-invitation': [
    toBen,
    [
      /直播账号权利归属/,
      /2026年2月24日星期二24:00/,
      /未答复视为不同意/,
      /随时退出/,
      /单方会谈中所说的内容/,
      /不得在此后的程序中/,
    ],
    [
      /who owns a live account/,
      /24 February 2026, 24:00/,
      /Silence counts as refusal/,
      /may leave at any time/,
      /in a caucus/,
      /may not be used later/,
    ],
  ],
  'mediator-named': [toBen, [/指定一名调解员/, /提出异议/, /附具书面说明/], [/has assigned one/, /may object/]],
  'agreement-drawn-up': [
    toBen,
    [/第2版/, /停止使用云杉商标/, /不生效/, /直接提交专家组/, /维持措施/],
    [/version 2/, /binds nobody before/, /What a breach leads to/],
  ],
  'account-clause': [toShop, [/账号归属/, /贵平台同意方可生效/], [/only with your consent/]],
  'settlement-agreement': [
    toBen,
    [
      /自愿达成本协议/,
      /标的的处理/,
      /直接提交专家组/,
      /CNY 5,000\.00/,
      /公开致歉/,
      /可靠电子签名/,
      /验证码确认签署（由王明办理）/,
      /退款/,
    ],
    [/of their own will/, /refunds among it/, /by a code that was sent to it \(through 王明\)/],
  ],
  'confirmation-application': [
    toComplainant,
    [
      /共同申请人民法院确认/,
      /杭州市中级人民法院/,
      /当事人住所地（本色箱包店）/,
      /中级人民法院/,
      /已从本申请中分离/,
      /公证/,
      /未列入申请的条款/,
    ],
    [
      /apply together that the court confirm/,
      /left out of this application/,
      /notarised deed/,
      /arbitration commission/,
    ],
  ],
  'confirmation-result': [
    toComplainant,
    [/裁定确认调解协议有效/, /2年内/, /浙01民特3号/],
    [/was confirmed/, /within 2 years/],
  ],
  'adoption-request': [
    toShop,
    [/逐项答复/, /专家意见/, /不采纳不构成过错/, /云杉手提包/],
    [/answer for each item/, /advisory opinion/, /no failure/],
  ],
  'after-decision': [
    toBen,
    [/已就编号PL-20260202-0A1B2C3D争议的结论逐项答复/, /云杉手提包/],
    [/answered for each item/],
  ],
  'panel-news': [toBen, [/专家组已经组成/, /申请回避/, /附具书面说明/], [/is constituted/, /may challenge/]],
  'panel-decision': [
    toBen,
    [
      /约定处理决定/,
      /云杉手提包/,
      /解除措施/,
      /多数意见/,
      /标识不同/,
      /不同意见/,
      /不影响各方依法起诉/,
      /不认定赔偿数额/,
      /未使用调解、协商/,
    ],
    [
      /contractual decision/,
      /lift the measure/,
      /by majority/,
      /Dissent/,
      /Nobody’s way to a court is barred/,
      /no damages/,
    ],
  ],
  'decision-corrected': [toBen, [/笔误/, /结论内容不变/, /日期/], [/slip of the pen/, /does not change/]],
  'room-read': [toBen, [/两名工作人员共同决定/, /不得发言/], [/two persons of the association/, /may say nothing/]],
  'mediation-ended': [
    toComplainant,
    [/已经终结：未达成协议/, /仍须保密/],
    [/has ended: no agreement/, /stays confidential/],
  ],
};

describe.each(Object.entries(ELEMENTS) as [DocumentKind, (typeof ELEMENTS)[DocumentKind]][])(
  '%s',
  (kind, [addressee, zh, en]) => {
    it.each(LOCALES)('tells in %s what it must', (locale) => {
      const text = textOf(documentOf(kind, { ...exampleFacts, addressee }, locale));
      for (const element of locale === 'zh-CN' ? zh : en) expect(text).toMatch(element);
    });
  },
);

describe.each(DOCUMENTS)('%s', (kind) => {
  it.each(ADDRESSEES.map((addressee) => [addressee.role, addressee] as const))(
    'is whole for the %s, whatever facts are missing',
    (_, addressee) => {
      for (const facts of [{ ...exampleFacts, addressee }, bareFacts(addressee)])
        for (const locale of LOCALES) {
          const document = documentOf(kind, facts, locale);
          expect(textOf(document)).not.toMatch(/undefined|\[object|NaN|Invalid Date/);
          expect(document).toMatchObject({
            document: kind,
            number: facts.number,
            locale,
            addressee: addressee.name,
            reference: facts.reference,
          });
          expect(document.paragraphs.length).toBeGreaterThan(0);
        }
    },
  );

  it('has the same parts in both languages', () => {
    for (const addressee of ADDRESSEES) {
      const [zh, en] = LOCALES.map((locale) => {
        const { paragraphs, sections, closing } = documentOf(kind, { ...exampleFacts, addressee }, locale);
        return [
          paragraphs.length,
          closing.length,
          ...sections.map((section) => ('rows' in section ? section.rows : section.items).length),
        ];
      });
      expect(zh).toEqual(en);
    }
  });

  it('is plain JSON', () => {
    const document = documentOf(kind, exampleFacts, 'en');
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });
});

it('a patent’s counter-notice needs a comparison, a trademark’s does not', () => {
  const forwarded = (kind: 'patent' | 'trademark') =>
    textOf(documentOf('forwarded-notice', { ...exampleFacts, addressee: toBen, right: { kind } }, 'zh-CN'));
  expect(forwarded('patent')).toContain('技术特征或者设计特征的对比说明');
  expect(forwarded('trademark')).not.toContain('对比说明');
});

it('an agent’s notice is given in the right holder’s name and signed by it', () => {
  const facts = {
    ...exampleFacts,
    addressee: toShop,
    filedAs: 'agent' as const,
    right: { ...exampleFacts.right, holder: '云杉集团' },
  };
  const { paragraphs, closing } = documentOf('statutory-notice', facts, 'zh-CN');
  expect(paragraphs[0]).toContain('受权利人云杉集团委托，以权利人名义');
  expect(closing).toContain('云杉集团');
});

it('an excused delay is told with its cause, its new end and the reading that was applied', () => {
  const before = exampleFacts.deadline ?? deadlineFrom('2026-02-02T10:00:00+08:00');
  const { clause, workingDays: limit } = excusedDelayOf(exampleFacts.rulebook);
  const deadline = withExcusedDelay(
    { ...inputOf(before.derivation), calendar: getCalendar('2026') },
    { clause, limit, delay: 3, reading: 'delay-alone', reason: 'legalisation' },
  );
  const text = textOf(documentOf('delay-excused', { ...exampleFacts, addressee: toBen, deadline }, 'zh-CN'));
  expect(text).toMatch(/（认证手续）/);
  expect(text).toMatch(/采用解释二/);
  expect(text).toMatch(/因认证手续顺延至/);
});

it('ends that differ within one letter stand beside their items, each with how it was counted', () => {
  const { deadline: _, ...facts } = exampleFacts;
  const [first, second] = [deadlineFrom('2026-02-02T10:00:00+08:00'), deadlineFrom('2026-02-06T10:00:00+08:00')];
  const pairs = facts.pairs.map((pair, index) => ({ ...pair, due: index === 0 ? first : second }));
  for (const kind of ['delay-excused', 'stay-agreed'] as const) {
    const { paragraphs, sections } = documentOf(kind, { ...facts, addressee: toComplainant, pairs }, 'en');
    const [items] = sections.flatMap((one) => ('rows' in one ? [one.rows.map(([, value]) => value)] : []));
    const ends = [first, second].map((due) => `its waiting period ends: ${formatDeadline(due, 'en')}`);
    expect(items).toEqual([ends[0], ends[1], ends[1]].map((end) => expect.stringContaining(end ?? '')));
    expect(paragraphs.join()).toContain('end apart');
    const counted = sections.filter(({ heading }) => heading.startsWith('How the deadline was counted'));
    expect(counted).toHaveLength(kind === 'delay-excused' ? 2 : 0);
  }
});

it('a rejection says in words what is no paper', () => {
  const defects = [{ code: 'other', note: '与在先案件重复' }];
  expect(textOf(documentOf('rejection', { ...exampleFacts, defects }, 'zh-CN'))).toContain('其他原因：与在先案件重复');
  expect(textOf(documentOf('rejection', { ...exampleFacts, defects }, 'en'))).toContain('Another reason: ');
});

it('a receipt says of limitation what its rulebook says, and no more', () => {
  const { limitation, ...without } = exampleFacts.rulebook;
  if (!limitation) throw new Error('the newest rulebook says nothing of limitation');
  const told = (rulebook: typeof exampleFacts.rulebook) =>
    textOf(documentOf('receipt', { ...exampleFacts, rulebook }, 'en'));
  expect(told({ ...without, limitation: { ...limitation, effect: 'none' } })).toMatch(
    /does nothing to the limitation period/,
  );
  expect(told({ ...without, limitation: { ...limitation, effect: 'interrupts', standing: 'law' } })).toMatch(
    /interrupted from the arrival.*law, read in its text/s,
  );
  expect(told(without)).not.toMatch(/How sure the rule is/);
  expect(told(without)).toMatch(/for a court to decide/);
});

it('the statutory notice names who complains and how to reach it, which needs no identity paper (法发〔2020〕32号 art. 5)', () => {
  const notice = textOf(documentOf('statutory-notice', { ...exampleFacts, addressee: toShop, evidence: [] }, 'zh-CN'));
  expect(notice).toContain('云杉贸易有限公司');
  expect(notice).toContain('legal@spruce.example');
});

it('that a platform refused is told to each of what it waits for: taken down, or put back', () => {
  const told = (addressee: Addressee) => textOf(documentOf('measure-refused', { ...exampleFacts, addressee }, 'zh-CN'));
  expect(told(toComplainant)).toContain('未对下列标的执行所要求的措施');
  expect(told(toBen)).toContain('未按要求对下列标的解除措施');
  expect(told(toBen)).not.toContain('贵方有补充证据');
});

describe('of an urgent measure whoever shows the item and is no party hears by the platform', () => {
  const withRoles = (...roles: readonly RespondentRole[]) => ({
    ...exampleFacts,
    respondents: [{ respondentId: 'ben', name: '本色箱包店', roles }],
  });
  const asks = (facts: DocumentFacts, addressee: Addressee): boolean =>
    /请贵平台将该措施一并告知/.test(textOf(documentOf('urgent-measure', { ...facts, addressee }, 'zh-CN')));
  it('where nobody of those who run rooms is a party', () =>
    expect([
      asks(withRoles('merchant'), toShop),
      asks(withRoles('merchant', 'room-operator'), toShop),
      asks(withRoles('merchant'), toBen),
    ]).toEqual([true, false, false]));
});
