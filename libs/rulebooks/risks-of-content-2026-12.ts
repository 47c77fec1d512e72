import type { RiskEntry, RiskSource } from '#domain/risk-catalogue/catalogue.js';

export const clause = (ref: string): RiskSource => ({ kind: 'guideline', ref });

/** Risks of patents, content, pictures and accounts, in the list that comes with the release. */
export const RISKS_OF_CONTENT_2026_12: readonly RiskEntry[] = [
  {
    code: 'patent-in-goods',
    subject: 'patent',
    name: { 'zh-CN': '商品侵犯他人发明、实用新型、外观设计专利', en: 'Goods within another’s patent or design' },
    example: { 'zh-CN': '外观与他人外观设计相同的摆件', en: 'An ornament that looks like a protected design' },
    law: {
      'zh-CN': '《专利法》第十一条',
      en: 'Patent Law 11',
    },
    advice: {
      'zh-CN': '向供货方索取专利证书或者许可；销售量大的，先做检索。',
      en: 'Ask the supplier for the certificate or licence; before large sales have a search made.',
    },
    sources: [clause('3.2.1(3)')],
  },
  {
    code: 'content-without-licence',
    subject: 'room',
    name: {
      'zh-CN': '直播内容使用他人图片、字体、音乐、视频',
      en: 'Pictures, fonts, music, video of others in a room',
    },
    example: { 'zh-CN': '直播间播放未获许可的背景音乐', en: 'Music played in the room without a licence' },
    law: {
      'zh-CN': '《著作权法》第五十三条',
      en: 'Copyright Law 53',
    },
    advice: {
      'zh-CN': '先授权后使用；与商家、机构约定由谁审查、谁负责。',
      en: 'Licence first, use after; agree with merchant and agency who checks and who answers for it.',
    },
    sources: [clause('3.2.2'), clause('3.3.3')],
  },
  {
    code: 'picture-of-another',
    subject: 'picture',
    name: { 'zh-CN': '盗用他人商品图片', en: 'Another’s pictures of goods' },
    example: { 'zh-CN': '裁去水印后使用他店主图', en: 'Another shop’s picture with its watermark cut off' },
    law: {
      'zh-CN': '《著作权法》第五十三条',
      en: 'Copyright Law 53',
    },
    advice: { 'zh-CN': '自行拍摄，或者取得许可并保存凭证。', en: 'Take your own, or have leave and keep its proof.' },
    rules: ['like-published-picture'],
    sources: [clause('3.2.2')],
  },
  {
    code: 'account-name',
    subject: 'account',
    name: {
      'zh-CN': '账号昵称、肖像与他人权利冲突',
      en: 'Nickname or portrait of an account against another’s right',
    },
    example: { 'zh-CN': '昵称用他人商标或者艺名', en: 'A nickname that is another’s mark or stage name' },
    law: {
      'zh-CN': '《反不正当竞争法》第七条第一款；《民法典》第一千零一十四条、第一千零一十九条',
      en: 'Anti-Unfair Competition Law 7(1); Civil Code 1014 and 1019',
    },
    advice: {
      'zh-CN': '注册前检索；使用他人肖像的，先取得同意；约定账号归属。',
      en: 'Search before registering; ask before using another’s portrait; agree whose the account is.',
    },
    rules: ['registered-name', 'like-registered-name'],
    sources: [clause('3.3.1'), clause('3.4.1')],
  },
];
