import type { Course } from '#domain/training/course.js';

/** Names of places as signs of goods (guideline 2.2.2, 3.2.1(3), 3.4.2). */
export const GEOGRAPHICAL_INDICATIONS: Course = {
  code: 'geographical-indications',
  version: '2026-12',
  name: { 'zh-CN': '地理标志的规范使用', en: 'Geographical indications' },
  lead: {
    'zh-CN': '产地真实不等于可以使用专用标志。',
    en: 'To come from the place is not yet to bear the sign.',
  },
  audience: ['merchant', 'live-marketer', 'service-agency'],
  minutes: 10,
  passMark: 4,
  sections: [
    {
      heading: { 'zh-CN': '什么是地理标志', en: 'What it is' },
      text: {
        'zh-CN':
          '地理标志标示商品来源于某地区，且该商品的特定质量、信誉或者其他特征主要由该地区的自然因素或者人文因素所决定。权利证明包括地理标志证明商标、集体商标注册证明和地理标志产品保护公告。',
        en: 'It says that goods come from a region, and that their quality, reputation or another trait is mainly owed to nature or people there. It is proved by a certification or collective mark or by a notice of protection as a geographical indication product.',
      },
      clauses: ['2.2.2', 'appendix-1'],
    },
    {
      heading: { 'zh-CN': '未经许可不得使用', en: 'Not without permission' },
      text: {
        'zh-CN':
          '商品信息中含有未经许可的地理标志，是指引列明的风险。产地真实只是条件之一；使用证明商标、集体商标或者专用标志，还须符合其管理规则并取得许可。外地商品使用“某地风味”“某地工艺”等字样借名的，同样有风险。',
        en: 'An indication in a listing without permission is a risk that the guideline names. To come from the place is but one condition: the mark or sign is used by its rules and with permission. Goods from elsewhere that borrow the name (“X-style”, “by X craft”) run the risk, too.',
      },
      clauses: ['3.2.1(3)'],
    },
    {
      heading: { 'zh-CN': '机构上播前的核对', en: 'What an agency checks before a show' },
      text: {
        'zh-CN':
          '直播商品涉及地理标志的，机构应当先行取得两份材料：地理标志的权利证明，以及专用标志使用人依法使用的承诺。核对商品批次、产区与证明一致，直播中不作超出证明范围的表述，例如以普通产区冒充核心产区。',
        en: 'Where goods bear an indication an agency first obtains two papers: proof of the right, and the undertaking of the user of the special sign to use it lawfully. Batch and area match the proof, and nothing beyond it is said live, such as an ordinary area passed off as the core one.',
      },
      clauses: ['3.4.2'],
    },
  ],
  questions: [
    {
      ask: {
        'zh-CN': '商品确实产自该地区，是否当然可以使用地理标志专用标志？',
        en: 'The goods do come from the region. May they bear the special sign as a matter of course?',
      },
      options: [
        { 'zh-CN': '不能，还须符合管理规则并取得许可', en: 'No: its rules and a permission are needed' },
        { 'zh-CN': '能，产地真实即可', en: 'Yes, the origin is true' },
        { 'zh-CN': '能，只要不打广告', en: 'Yes, without advertising' },
      ],
      right: 0,
      clause: '3.2.1(3)',
    },
    {
      ask: {
        'zh-CN': '机构上播地理标志商品前应当取得什么？',
        en: 'What does an agency obtain before such goods go live?',
      },
      options: [
        { 'zh-CN': '主播的口头保证', en: 'The host’s word' },
        { 'zh-CN': '权利证明和专用标志使用人的承诺', en: 'Proof of the right and the sign user’s undertaking' },
        { 'zh-CN': '消费者好评截图', en: 'Screenshots of good reviews' },
      ],
      right: 1,
      clause: '3.4.2',
    },
    {
      ask: {
        'zh-CN': '外地茶叶标题写“某名茶风味”，如何看待？',
        en: 'Tea from elsewhere is titled “in the style of X tea”. What of it?',
      },
      options: [
        { 'zh-CN': '写了“风味”就没有风险', en: 'With “style” there is no risk' },
        { 'zh-CN': '只有医药商品才有风险', en: 'Only medicines run a risk' },
        { 'zh-CN': '借名使用，同样有风险', en: 'It borrows the name and runs the risk' },
      ],
      right: 2,
      clause: '3.2.1(3)',
    },
    {
      ask: { 'zh-CN': '下列哪项可以作为地理标志的权利证明？', en: 'Which proves a geographical indication?' },
      options: [
        { 'zh-CN': '村委会的介绍信', en: 'A village committee’s letter' },
        {
          'zh-CN': '证明商标注册证明或者保护公告',
          en: 'Registration as a certification mark, or the notice of protection',
        },
        { 'zh-CN': '快递发货地截图', en: 'A screenshot of where parcels are sent from' },
      ],
      right: 1,
      clause: 'appendix-1',
    },
    {
      ask: {
        'zh-CN': '证明载明的是普通产区，直播中称“核心产区”，是否妥当？',
        en: 'The proof names the ordinary area; live it is called “the core area”. Is that right?',
      },
      options: [
        { 'zh-CN': '妥当，都在同一地区', en: 'Yes, it is the same region' },
        { 'zh-CN': '妥当，口播不必与证明一致', en: 'Yes, speech need not match' },
        { 'zh-CN': '不妥，超出证明范围', en: 'No, it goes beyond the proof' },
      ],
      right: 2,
      clause: '3.4.2',
    },
  ],
};
