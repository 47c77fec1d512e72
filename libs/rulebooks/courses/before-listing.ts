import type { Course } from '#domain/training/course.js';

/** What a shop looks at before it puts goods on sale (guideline 3.1.3.1(1), 3.2.1, appendix 2). */
export const BEFORE_LISTING: Course = {
  code: 'before-listing',
  version: '2026-12',
  name: { 'zh-CN': '上架前的知识产权自查', en: 'What to check before goods are listed' },
  lead: {
    'zh-CN': '商品上架前看什么、留什么、什么情况下先不上架。',
    en: 'What to look at before a listing, which papers to keep, and when not to list yet.',
  },
  audience: ['merchant', 'live-marketer', 'service-agency'],
  minutes: 12,
  passMark: 4,
  sections: [
    {
      heading: { 'zh-CN': '先查权利，再上架', en: 'Look the rights up first' },
      text: {
        'zh-CN':
          '上架前逐项核对：店铺名、域名、商品标题和图片中的文字、标识，是否与他人的注册商标、字号相同或者近似；产品的结构、外观是否落入他人的发明、实用新型、外观设计专利；标题、详情中是否出现未经许可的地理标志。自主品牌应当及时申请注册商标，不要等到销量起来以后再申请。',
        en: 'Go through each point before listing: whether shop name, domain, title and the words and signs in pictures are like another’s registered mark or firm; whether structure and look of the product fall within another’s patent or design; whether a geographical indication appears without permission. Register your own brand early, not once it sells.',
      },
      clauses: ['3.2.1(2)', '3.2.1(3)'],
    },
    {
      heading: { 'zh-CN': '材料齐备再入驻', en: 'Have the papers before you open' },
      text: {
        'zh-CN':
          '入驻平台前主动提供商标注册证、品牌方的合法销售许可证明、专利证书等资质证明。经销第三方品牌的，事前取得授权，通过许可或者转让合同明确约定双方的权利义务。材料应当真实、在有效期内，授权的商品、渠道、地域与实际销售一致。',
        en: 'Before you open on a platform give trade mark certificates, the brand’s lawful sales permission and patent certificates yourself. Who sells another’s brand is authorised first, by a licence or assignment that states rights and duties. Papers are true and in term, and their goods, channels and territory are those that are in fact sold.',
      },
      clauses: ['3.1.3.1(1)', '3.2.1(1)', '3.2.1(2)'],
    },
    {
      heading: { 'zh-CN': '自查要留痕', en: 'Keep a record of the check' },
      text: {
        'zh-CN':
          '承诺书第一条要求对销售全过程涉及的知识产权自行检查，确保展示的内容和证明资料合法。自查应当记明日期、检查人、查询的登记机关和结果；有疑问的先不上架，问清权利人或者专业机构后再决定。记录在发生投诉时可以说明已尽注意义务，但不能代替授权。',
        en: 'The commitment letter’s first point is to check by oneself the intellectual property of the whole sale. Write down day, person, register and result; in doubt do not list, and ask the owner or a professional first. In a complaint the record shows care; it never takes the place of an authorisation.',
      },
      clauses: ['3.1.3.1(3)', 'appendix-2'],
    },
  ],
  questions: [
    {
      ask: {
        'zh-CN': '准备经销某品牌商品，授权书还在“走流程”，应当怎么做？',
        en: 'You are to sell a brand’s goods; the authorisation is “being processed”. What do you do?',
      },
      options: [
        { 'zh-CN': '先上架，授权到了再补传', en: 'List now and add the paper when it comes' },
        { 'zh-CN': '先以“同款”名义上架', en: 'List them as “same style” for now' },
        { 'zh-CN': '取得授权后再上架', en: 'List once you are authorised' },
      ],
      right: 2,
      clause: '3.2.1(2)',
    },
    {
      ask: { 'zh-CN': '上架前对店铺名的检查，下列哪项正确？', en: 'Which check of a shop name is right?' },
      options: [
        {
          'zh-CN': '同时检查他人的注册商标和字号，相同、近似都要看',
          en: 'Both marks and firms of others, alike as well as the same',
        },
        { 'zh-CN': '平台没有提示重名即可', en: 'It is enough that the platform reports no double' },
        { 'zh-CN': '只需检查是否与商标完全相同', en: 'Only whether it is exactly a registered mark' },
      ],
      right: 0,
      clause: '3.2.1(3)',
    },
    {
      ask: {
        'zh-CN': '授权书写明仅限线下门店销售，能否用于直播间？',
        en: 'An authorisation is for offline shops only. May it serve for a live room?',
      },
      options: [
        { 'zh-CN': '能，品牌相同即可', en: 'Yes, the brand is the same' },
        { 'zh-CN': '不能，授权渠道应当与实际销售一致', en: 'No: the channel has to be the one that is authorised' },
        { 'zh-CN': '能，只要在有效期内', en: 'Yes, as long as it is in term' },
      ],
      right: 1,
      clause: '3.1.3.1(1)',
    },
    {
      ask: { 'zh-CN': '自查记录的作用是什么？', en: 'What is the record of a check for?' },
      options: [
        { 'zh-CN': '可以代替授权书', en: 'It takes the place of an authorisation' },
        { 'zh-CN': '提交后平台不得下架', en: 'Once sent, the platform may not take the goods down' },
        { 'zh-CN': '说明已尽注意义务，不能代替授权', en: 'It shows care and is no authorisation' },
      ],
      right: 2,
      clause: 'appendix-2',
    },
    {
      ask: {
        'zh-CN': '自主研发的产品准备上市，较为稳妥的做法是？',
        en: 'A product of your own goes to market. Which is the safer way?',
      },
      options: [
        {
          'zh-CN': '及时申请注册商标，并核查是否落入他人专利',
          en: 'Apply for the mark in time and look whether others’ patents cover it',
        },
        { 'zh-CN': '自己研发的不会侵权，直接上架', en: 'What one developed oneself infringes nothing: list it' },
        { 'zh-CN': '等销量稳定后再申请商标', en: 'Apply for the mark once it sells' },
      ],
      right: 0,
      clause: '3.2.1(2)',
    },
  ],
};
