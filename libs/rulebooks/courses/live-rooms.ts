import type { Course } from '#domain/training/course.js';

/** Scripts, music, pictures and accounts of live rooms (guideline 3.2.2, 3.3, 3.4.1). */
export const LIVE_ROOMS: Course = {
  code: 'live-rooms',
  version: '2026-12',
  name: { 'zh-CN': '直播间话术、素材与账号', en: 'Live rooms: scripts, material and accounts' },
  lead: {
    'zh-CN': '先授权后使用；开播前把责任和账号归属写清楚。',
    en: 'Licensed first, used then; who is liable and whose the account is, settled before the show.',
  },
  audience: ['live-marketer', 'service-agency', 'merchant', 'neutral'],
  minutes: 12,
  passMark: 4,
  sections: [
    {
      heading: { 'zh-CN': '先授权后使用', en: 'Licensed first, used then' },
      text: {
        'zh-CN':
          '直播前评估展示的内容：背景音乐、图片、字体、视频片段、商标、专利产品。需要授权的，先取得权利再使用。自建直播间自播和邀请主播直播，商家都应当事先评估；主播自行开播的，由主播主动识别。',
        en: 'Before a show weigh what it presents: music, pictures, fonts, clips, marks, patented goods. What needs a licence is licensed first. A merchant weighs it both for its own room and for hosts it invites; a host who goes live alone does so itself.',
      },
      clauses: ['3.2.2', '3.3.2', '3.3.3'],
    },
    {
      heading: { 'zh-CN': '责任写进合同', en: 'Liability in the contract' },
      text: {
        'zh-CN':
          '主播应商家邀请或者机构安排直播的，开播前与其签订合同，明确商品和内容的知识产权责任，约定由商家或者机构识别商品是否侵权，并约定因侵权给主播造成损失的承担。口头约定难以证明，应当书面留存。',
        en: 'A host invited by a merchant or sent by an agency has a contract before the show: who is liable for goods and content, that merchant or agency checks the goods, and who bears the host’s loss. What was only said is hard to prove: have it in writing.',
      },
      clauses: ['3.2.2', '3.3.2', '3.3.3'],
    },
    {
      heading: { 'zh-CN': '账号归属看三个方面', en: 'Whose account: three factors' },
      text: {
        'zh-CN':
          '账号归属从三个方面衡量：注册和实名认证的情况；机构或者主播投入的资金、精力；各方合约的约定。合作前以合同约定账号、肖像、姓名的归属和使用，合作结束如何交接。归主播所有的账号，艺名、昵称可以申请注册商标；使用他人肖像的，先取得同意。',
        en: 'Whose an account is is weighed by registration and real name, by money and work put in, and by contract. Agree before on account, portrait and name, and on handing over at the end. Where it is the host’s, stage name and nickname may be registered as marks; another’s portrait needs that person’s consent first.',
      },
      clauses: ['3.3.1', '3.4.1'],
    },
  ],
  questions: [
    {
      ask: { 'zh-CN': '直播间想用一首流行歌曲作背景音乐，应当？', en: 'You want a pop song behind a show. You:' },
      options: [
        { 'zh-CN': '不超过三十秒即可随意使用', en: 'may use up to thirty seconds freely' },
        { 'zh-CN': '先取得授权再使用', en: 'get a licence first' },
        { 'zh-CN': '标注歌名即可', en: 'name the song, which is enough' },
      ],
      right: 1,
      clause: '3.3.3',
    },
    {
      ask: { 'zh-CN': '下列哪项不是指引衡量账号归属的方面？', en: 'Which is no factor for whose an account is?' },
      options: [
        { 'zh-CN': '粉丝的留言', en: 'What followers write' },
        { 'zh-CN': '注册和实名认证', en: 'Registration and real name' },
        { 'zh-CN': '投入的资金、精力', en: 'Money and work put in' },
      ],
      right: 0,
      clause: '3.3.1',
    },
    {
      ask: {
        'zh-CN': '主播受机构安排带货，建议由谁识别商品是否侵权？',
        en: 'A host sells for an agency. Who should be bound to check the goods?',
      },
      options: [
        { 'zh-CN': '消费者', en: 'The consumer' },
        { 'zh-CN': '没有人', en: 'Nobody' },
        { 'zh-CN': '合同约定由商家或者机构识别', en: 'Merchant or agency, by contract' },
      ],
      right: 2,
      clause: '3.3.2',
    },
    {
      ask: { 'zh-CN': '主播自行开播，没有商家或者机构安排，应当？', en: 'A host goes live alone. It:' },
      options: [
        { 'zh-CN': '由平台负责识别', en: 'leaves the check to the platform' },
        { 'zh-CN': '由供货商负责，主播无需理会', en: 'leaves it to the supplier' },
        { 'zh-CN': '主动识别商品侵权责任', en: 'checks the goods itself' },
      ],
      right: 2,
      clause: '3.3.2',
    },
    {
      ask: {
        'zh-CN': '想以他人肖像申请注册商标，应当？',
        en: 'You want to register a mark with another’s portrait. You:',
      },
      options: [
        { 'zh-CN': '公开照片可以直接使用', en: 'use any published photograph' },
        { 'zh-CN': '提前征得本人同意', en: 'have that person’s consent first' },
        { 'zh-CN': '注册成功后再告知', en: 'tell the person once it is registered' },
      ],
      right: 1,
      clause: '3.3.1',
    },
  ],
};
