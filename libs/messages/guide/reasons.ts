import type { HintCode, RuleCode } from '#domain/guide/current.js';
import type { Words } from '../locale.js';

/** Why an avenue is shown to whoever answered so. */
export const GUIDE_REASONS = {
  'no-own-right': {
    'zh-CN': '通知和投诉须由权利人或者经其授权的人提出，并附权属证明。您不是权利人，也没有授权。',
    en: 'Notices and complaints are for the right holder, or whoever it authorised, with proof of the right. You have neither.',
  },
  'prove-first': {
    'zh-CN': '权属证明是通知的必备内容。请先补齐证明，再决定是否投诉；材料不齐的通知不产生平台采取措施的义务。',
    en: 'Proof of the right is part of every notice. Complete it first; without it no platform has a duty to act.',
  },
  'saw-only': {
    'zh-CN': '您可以把看到的情况反映给协会，由协会转交或者说明理由。',
    en: 'You can tell the association what you saw; it passes that on, or says why not.',
  },
  'talk-meanwhile': {
    'zh-CN': '补齐证明期间，可以先与对方沟通，但不要称其侵权已成定论。',
    en: 'You can talk with the other side meanwhile, without saying that it is settled that they infringe.',
  },
  'squatted-name': {
    'zh-CN': '姓名、肖像被抢注为商标的，应当及时通过商标异议、宣告无效等程序解决。',
    en: 'A name or likeness filed as a mark by others is a matter for opposition or invalidation at the trade mark office.',
  },
  'buy-or-share': {
    'zh-CN': '也可以与注册人协商转让或者许可。',
    en: 'You can also ask whoever filed it to assign or license it.',
  },
  'secret-in-private': {
    'zh-CN': '商业秘密不宜公开投诉。调解不公开，并可由各方签署保密承诺。',
    en: 'A secret does not belong in a notice. Mediation is not public, and all can undertake to keep it.',
  },
  'secret-by-court': {
    'zh-CN': '商业秘密案件中，先行采取的措施一般由法院决定。',
    en: 'For secrets it is usually a court that orders anything for the time being.',
  },
  'fifteen-days': {
    'zh-CN': '声明到达之日起十五日内，请将已经起诉的情况通知平台，否则平台应当终止措施。',
    en: 'Within 15 days from its arrival tell the platform that you have sued, or it must end its measures.',
  },
  'fifteen-days-authority': {
    'zh-CN': '同一期限内向主管部门投诉并通知平台，效果相同。',
    en: 'Within the same days, a complaint to the authority that the platform is told of does the same.',
  },
  'talk-beside': {
    'zh-CN': '调解可以同时进行，但不延长上述十五日。',
    en: 'You may mediate beside it; that does not make the 15 days longer.',
  },
  'court-has-it': {
    'zh-CN': '法院或者行政机关已经受理，请在该程序中继续；紧急情况可以申请行为保全。',
    en: 'A court or an authority has it: go on there. Where it is urgent, a court can order that something stops.',
  },
  'court-may-invite': {
    'zh-CN': '法院可以邀请调解组织调解，各方也可以自行申请。',
    en: 'A court may invite a mediation body, and the parties may ask for it themselves.',
  },
  'urgent-lane': {
    'zh-CN': '协会对正在进行的直播设有紧急通道：权利已经核验、附有录屏的，可以先采取影响最小的措施。',
    en: 'The association has an urgent lane for running rooms: with a checked right and a recording, the least measure comes first.',
  },
  'order-of-court': {
    'zh-CN': '情况紧急的，可以申请法院责令立即采取措施。',
    en: 'Where it is urgent, a court can order measures at once.',
  },
  'outside-platforms': {
    'zh-CN': '协会处理直播电商争议；平台以外的侵权，请向主管部门反映。',
    en: 'The association deals with live-stream commerce; what happens elsewhere is for the authorities.',
  },
  'they-are-willing': {
    'zh-CN': '对方愿意谈，自行停止往往最快。',
    en: 'They are willing to talk, and to stop by themselves is often quickest.',
  },
  'no-measure-without-report': {
    'zh-CN': '实用新型、外观设计未经实质审查，没有评价报告的，平台可以要求提交，协会一般不先行建议采取措施。宜先调解。',
    en: 'Utility models and designs are not examined. Without a report platforms may ask for one, and no measure comes first here; mediate first.',
  },
  'right-and-place': {
    'zh-CN': '您有权属证明和可定位的链接，具备提出通知的基本条件。',
    en: 'You have proof of a right and a link that can be found: what a notice needs first.',
  },
  'stream-is-over': {
    'zh-CN': '直播结束也可以投诉：回放、切片、商品链接、账号都可以单独列明；协会可先请平台保全回放和评论。',
    en: 'A stream that is over can be complained of: replay, clips, goods and account are items of their own, and the platform is asked to preserve them.',
  },
  'notice-oneself': {
    'zh-CN': '您也可以自行通知平台。下面备有通知文本。',
    en: 'You can also notify the platform yourself; the text is prepared below.',
  },
  'money-by-agreement': {
    'zh-CN': '赔偿可以通过调解商定。',
    en: 'Compensation can be agreed on in mediation.',
  },
  'money-by-court': {
    'zh-CN': '协商不成的，只有法院可以判令赔偿。',
    en: 'Where nothing is agreed, only a court awards damages.',
  },
  'terms-of-use': {
    'zh-CN': '许可使用由双方商定，可以直接协商。',
    en: 'A licence is what both agree on: talk about it.',
  },
  'terms-with-help': {
    'zh-CN': '谈不拢的，可以请调解员协助。',
    en: 'Where you cannot agree, a mediator can help.',
  },
  'validity-by-office': {
    'zh-CN': '专利、商标应否有效，由国家知识产权局依程序决定，协会和专家组不作认定。',
    en: 'Whether a patent or a mark is valid is decided by the national office, never by the association or its panel.',
  },
  'ownership-by-court': {
    'zh-CN': '权利归属宜由法院裁判；确认归属的调解协议，法院不予司法确认。',
    en: 'Whose a right is belongs before a court; courts do not confirm agreements that determine it.',
  },
  'ask-first': {
    'zh-CN': '对方可能并不知情，去函说明往往就能解决。下面备有函件文本。',
    en: 'They may not know. A letter often settles it; its text is prepared below.',
  },
  'talk-of-money': {
    'zh-CN': '对方愿意谈，可以先自行协商金额。',
    en: 'They are willing: talk about the sum yourselves first.',
  },
  'they-refuse': {
    'zh-CN': '对方拒绝或者不理会的，您可以随时起诉。',
    en: 'Where they refuse or do not answer, you may sue at any time.',
  },
  'open-the-link': {
    'zh-CN': '协会的链接里有投诉全文和证据，可以逐项提交不侵权声明，无需账户。',
    en: 'The association’s link shows the complaint and its evidence; you can declare item by item, without an account.',
  },
  'declare-oneself': {
    'zh-CN': '您可以向平台提交不侵权声明。下面备有声明文本。',
    en: 'You can declare to the platform that you do not infringe; the text is prepared below.',
  },
  'answer-the-letter': {
    'zh-CN': '请书面回复并说明依据。下面备有复函文本。',
    en: 'Answer in writing, with your grounds; the text is prepared below.',
  },
  'put-right': {
    'zh-CN': '主动下架并与对方协商，损失通常较小。',
    en: 'To take it down and talk costs least.',
  },
  'put-right-with-help': {
    'zh-CN': '可以请协会调解，一并商定停止、补偿和库存处理。',
    en: 'The association can mediate: stopping, compensation and stock in one agreement.',
  },
  'third-in-between': {
    'zh-CN': '双方各执一词的，可以请中立的调解员协助厘清。',
    en: 'Where each side says otherwise, a neutral mediator can help to clear it up.',
  },
  'order-to-restore': {
    'zh-CN': '下架将造成难以弥补的损害的，可以申请法院责令先行恢复链接。',
    en: 'Where the harm could not be undone, a court can order that a link be restored.',
  },
  'malice-doubles': {
    'zh-CN': '恶意发出错误通知造成损失的，应当加倍承担赔偿责任，由法院认定。',
    en: 'Whoever notifies wrongly and maliciously owes double the damage; a court decides on that.',
  },
  'named-commission': {
    'zh-CN': '书面合同写明仲裁事项和仲裁机构的，可以向该机构申请仲裁。',
    en: 'Where the written contract names matters and a commission, you may apply to that commission.',
  },
  'account-factors': {
    'zh-CN': '账号归属看三点：注册和实名、投入、合同约定。调解可以一并安排过渡和分成。',
    en: 'Whose an account is follows from three things: registration, investment, contract. Mediation can arrange the rest with it.',
  },
  'contract-read-together': {
    'zh-CN': '合作各方的责任以合同约定为准，调解可以保全合作关系。',
    en: 'Among partners the contract says who answers for what; mediation can keep the partnership.',
  },
  'partners-talk': {
    'zh-CN': '对方愿意谈，可以先自行协商。',
    en: 'They are willing: talk first.',
  },
  'partner-unasked': {
    'zh-CN': '请先书面提出您的主张和方案。下面备有函件文本。',
    en: 'Say in writing what you hold and propose; the text is prepared below.',
  },
  'partner-refuses': {
    'zh-CN': '对方拒绝的，您可以随时起诉。',
    en: 'Where they refuse, you may sue at any time.',
  },
  'partner-in-court': {
    'zh-CN': '案件已在法院或者仲裁机构，请在该程序中继续。',
    en: 'A court or a commission has it: go on there.',
  },
  'partner-court-invites': {
    'zh-CN': '诉讼或者仲裁期间，仍可以由法院邀请或者各方申请调解。',
    en: 'You may still mediate meanwhile, by the court’s invitation or your own wish.',
  },
  'authority-acts': {
    'zh-CN': '查处假冒和不安全商品是主管部门的职责，可以拨打12315或者12345。',
    en: 'Fakes and unsafe goods are for the authorities: call 12315 or 12345.',
  },
  'seller-first': {
    'zh-CN': '先通过平台的售后渠道与商家协商，保留订单和聊天记录。',
    en: 'Ask the seller through the platform first, and keep order and messages.',
  },
  'refund-by-hotline': {
    'zh-CN': '协商不成的，可以拨打12315投诉。',
    en: 'Where that fails, complain at 12315.',
  },
  'association-passes-on': {
    'zh-CN': '同时可以反映给协会，由协会转交权利人、平台或者主管部门。',
    en: 'You can tell the association as well; it passes it on to holder, platform or authority.',
  },
  'seen-and-told': {
    'zh-CN': '反映线索无需账户，可以凭查询码了解处理情况。',
    en: 'No account is needed to tell what you saw, and a code tells you later what became of it.',
  },
  'seen-unsafe': {
    'zh-CN': '危害健康安全的商品、疑似犯罪，请直接向主管部门反映。',
    en: 'Tell the authorities directly of goods that may harm and of what may be a crime.',
  },
} as const satisfies Record<RuleCode, Words>;

/** What good faith asks. */
export const GUIDE_HINTS = {
  'malicious-doubles': {
    'zh-CN': '恶意发出错误通知，造成对方损失的，加倍承担赔偿责任。不要以竞争对手的商品下架为目的投诉。',
    en: 'A malicious wrong notice costs double the damage. Never complain in order to have a competitor’s goods removed.',
  },
  'honest-error': {
    'zh-CN': '通知内容与事实不符，但能证明出于善意的，可以免责；发现有误的，请及时撤回。',
    en: 'An error in good faith is exempt. Withdraw as soon as you see that you were wrong.',
  },
  'unstable-right': {
    'zh-CN': '明知权利状态不稳定仍发出通知，可能被认定为恶意。建议先取得评价报告。',
    en: 'To notify while knowing that one’s right is unstable may count as bad faith. Get an evaluation report first.',
  },
  'no-second-notice': {
    'zh-CN': '适用信息网络传播权规定的，平台收到声明后即予恢复，同一内容不得再次通知。',
    en: 'For works on networks the link is restored at once, and the same may not be notified again.',
  },
  'not-a-competitor': {
    'zh-CN': '没有权利而以下架对手商品为目的投诉的，破坏市场秩序，并可能承担责任。',
    en: 'To complain without a right, so that a competitor’s goods go, disturbs the market and may cost you.',
  },
  'keep-what-there-is': {
    'zh-CN': '请先固定证据：录屏、截图、链接和时间，底稿和首次发表的记录。',
    en: 'Keep evidence now: recordings, pictures, links and times, originals and first publication.',
  },
  'true-declaration': {
    'zh-CN': '声明须真实。恶意作虚假声明致使措施终止的，可能承担惩罚性赔偿。',
    en: 'A declaration must be true. One that is false and ends measures may cost punitive damages.',
  },
  'keep-demands': {
    'zh-CN': '请保存对方索要钱款、承诺撤回的记录。这些只是审查的线索，是否恶意由人认定。',
    en: 'Keep what they wrote of money for a withdrawal. It opens a review; people decide what it was.',
  },
  'refusal-is-no-fault': {
    'zh-CN': '调解自愿。任何一方拒绝都不构成过错，也不影响诚信等级。',
    en: 'Mediation is voluntary. To refuse it is nobody’s fault and moves no grade.',
  },
  'keep-the-secret': {
    'zh-CN': '不要把秘密的内容写进函件、投诉或者本页。',
    en: 'Never write the secret itself into a letter, a complaint or this page.',
  },
  'refund-stays': {
    'zh-CN': '商家与权利人之间怎样了结，都不影响您要求退款、赔偿的权利。',
    en: 'Whatever seller and right holder agree on, your own claims stay.',
  },
} as const satisfies Record<HintCode, Words>;
