import type { RiskCatalogue } from '#domain/risk-catalogue/catalogue.js';
import { clause, RISKS_OF_CONTENT_2026_12 } from './risks-of-content-2026-12.js';

/**
 * The list of risks that comes with the release, from the Shenzhen guideline alone: what an association’s first draft
 * begins with. What decisions, penalties, tips and screening add comes by people. Articles of the Anti-Unfair
 * Competition Law and the E-Commerce Law are those of the rulebooks; the others are from general knowledge and have to
 * be compared with the official texts.
 */
export const RISKS_2026_12: RiskCatalogue = {
  title: { 'zh-CN': '直播电商知识产权侵权风险清单', en: 'Catalogue of infringement risks in live-stream e-commerce' },
  entries: [
    {
      code: 'name-like-anothers',
      subject: 'shop-name',
      name: {
        'zh-CN': '店铺名、域名与他人商标或者字号相同、近似',
        en: 'Shop name or domain like another’s mark or firm',
      },
      example: { 'zh-CN': '把“康师傅”写作“康帅傅”的店铺名', en: 'A shop called 康帅傅 for 康师傅' },
      law: {
        'zh-CN': '《反不正当竞争法》第七条第一款；《商标法》第五十七条',
        en: 'Anti-Unfair Competition Law 7(1); Trademark Law 57',
      },
      advice: {
        'zh-CN': '起名前检索商标和企业名称；收到提示的，先改名再经营。',
        en: 'Search marks and firms before choosing a name; once told, change it before trading on.',
      },
      rules: ['registered-name', 'like-registered-name'],
      sources: [clause('3.2.1(3)')],
    },
    {
      code: 'authorisation-missing',
      subject: 'title',
      name: {
        'zh-CN': '经销他人品牌而授权缺失或者到期',
        en: 'Another’s brand sold without authorisation, or after it ran out',
      },
      example: {
        'zh-CN': '授权书上月到期，标题仍写该品牌',
        en: 'A title names the brand though the letter ran out last month',
      },
      law: {
        'zh-CN': '《商标法》第四十三条、第五十七条',
        en: 'Trademark Law 43 and 57',
      },
      advice: {
        'zh-CN': '事前取得书面授权，写明商品、渠道和期限；到期前续签并登记。',
        en: 'Have a written authorisation first, with goods, channel and term; renew and record it before it ends.',
      },
      rules: ['registered-name', 'expired-authorisation'],
      sources: [clause('3.2.1(2)'), clause('3.2.1(3)')],
    },
    {
      code: 'keyword-of-imitation',
      subject: 'keyword',
      name: { 'zh-CN': '涉嫌侵权的关键词', en: 'Keywords of imitation' },
      example: {
        'zh-CN': '高仿、A货、原单、跟单、原厂、平价替代及其变体写法',
        en: '高仿, A货, 原单, 跟单, 原厂, 平价替代 in whichever spelling',
      },
      law: {
        'zh-CN': '《商标法》第五十七条；《电子商务法》第四十二条（通知后必要措施）',
        en: 'Trademark Law 57; E-Commerce Law 42 (measures on notice)',
      },
      advice: {
        'zh-CN': '标题、关键词、话术、昵称中都不使用；确有他义的，写明材质、品类或者依据。',
        en: 'Use them in no title, keyword, script or nickname; where another thing is meant, name the material, kind or paper.',
      },
      rules: [
        'word-high-imitation',
        'word-a-goods',
        'word-original-order',
        'word-following-order',
        'word-original-factory',
        'word-cheap-substitute',
      ],
      sources: [clause('3.2.1(3)')],
    },
    {
      code: 'brand-traffic',
      subject: 'keyword',
      name: { 'zh-CN': '借知名品牌或者关键词引流', en: 'Drawing customers by a well-known brand' },
      example: { 'zh-CN': '“某牌同款”“媲美某牌”', en: '“Same style as …”, “rivals …”' },
      law: {
        'zh-CN': '《反不正当竞争法》第七条第一款',
        en: 'Anti-Unfair Competition Law 7(1)',
      },
      advice: {
        'zh-CN': '介绍自己商品的材质、功能和价格，不与他人品牌相连。',
        en: 'Describe material, use and price of your own goods, without another’s brand.',
      },
      rules: ['brand-traffic'],
      sources: [clause('3.2.1(3)')],
    },
    {
      code: 'indication-without-leave',
      subject: 'indication',
      name: { 'zh-CN': '未经许可使用地理标志', en: 'Geographical indication without leave' },
      example: { 'zh-CN': '非产区的蟹以地理标志名称销售', en: 'Crabs from elsewhere sold under the indication' },
      law: {
        'zh-CN': '《商标法》第十六条、第五十七条',
        en: 'Trademark Law 16 and 57',
      },
      advice: {
        'zh-CN': '先取得权利证明和专用标志使用承诺；没有的，写通用名称和真实产地。',
        en: 'First have the proof of the right and the promise about its mark; else write the generic name and true origin.',
      },
      rules: ['unlicensed-indication'],
      sources: [clause('3.2.1(3)'), clause('3.4.2')],
    },
    ...RISKS_OF_CONTENT_2026_12,
  ],
};
