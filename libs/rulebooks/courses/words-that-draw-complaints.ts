import type { Course } from '#domain/training/course.js';

/** Words of titles, scripts and nicknames that bring complaints (guideline 3.2.1(3)). */
export const WORDS_THAT_DRAW_COMPLAINTS: Course = {
  code: 'words-that-draw-complaints',
  version: '2026-12',
  name: { 'zh-CN': '容易引发投诉的用词', en: 'Words that draw complaints' },
  lead: {
    'zh-CN': '标题、关键词、话术、昵称里哪些词不能用，哪些要有依据才能用。',
    en: 'Which words have no place in titles, keywords, scripts and nicknames, and which need a reason.',
  },
  audience: ['merchant', 'live-marketer', 'service-agency'],
  minutes: 10,
  passMark: 4,
  sections: [
    {
      heading: { 'zh-CN': '指引点名的关键词', en: 'Keywords that the guideline names' },
      text: {
        'zh-CN':
          '指引列举的涉嫌侵权关键词有：高仿、A货、原单、跟单、原厂、平价替代等。换一种写法并不改变性质：加空格、用拼音或者谐音、繁体字、表情符号、形近字符，均视为同一用词。商品信息、店铺其他信息、直播间话术、账号昵称均适用。',
        en: 'The guideline names 高仿, A货, 原单, 跟单, 原厂 and 平价替代 (imitations, “A goods”, “original order”, “following order”, “original factory”, “the affordable one”). Spelling them otherwise changes nothing: spaces, pinyin, homophones, traditional characters, emoji and lookalikes count as the same word, in listings, shop data, scripts and nicknames.',
      },
      clauses: ['3.2.1(3)'],
    },
    {
      heading: { 'zh-CN': '借名引流', en: 'Riding on a name' },
      text: {
        'zh-CN':
          '借助知名品牌的名称、标识、关键词引流，造成消费者混淆、误认的，可能构成商标侵权或者不正当竞争。“某品牌同款”“某明星平替”之类的表述，即使商品本身不侵权，也应当避免。确需提到他人品牌的（如配件的适用型号），只作必要的说明，不突出使用，并写明自己的品牌。',
        en: 'To draw traffic with a known brand’s name, sign or keywords so that consumers are confused may infringe the mark or be unfair competition. “Same style as X” and “dupe of star Y” are to be avoided even where the goods infringe nothing. Where another’s brand has to be named (which model an accessory fits), say what is needed, do not make it stand out, and name your own brand.',
      },
      clauses: ['3.2.1(3)'],
    },
    {
      heading: { 'zh-CN': '确有他义时', en: 'Where another thing is meant' },
      text: {
        'zh-CN':
          '有的词另有通常含义，例如皮具的材质、机器的原厂配件。此时写明材质、品类、型号，并备好证明材料；收到筛查提示时，逐条看明规则和原文，由人判断是否修改。提示不是侵权认定，但置之不理可能成为日后投诉的事实。',
        en: 'Some words have an ordinary meaning as well, such as genuine spare parts of a machine. Then say material, kind and model and keep the papers that show it. When a screening points at your text, read which rule and which words, and decide as a person. It is no finding of infringement; to leave it unread may become a fact in a later complaint.',
      },
      clauses: ['3.2.1(3)', '3.1.2(2)'],
    },
  ],
  questions: [
    {
      ask: { 'zh-CN': '标题写“高 仿”（中间加空格），如何看待？', en: 'A title says “高 仿” with a space. What of it?' },
      options: [
        { 'zh-CN': '与“高仿”相同对待', en: 'It counts as 高仿' },
        { 'zh-CN': '中间有空格，不属于该词', en: 'With the space it is another word' },
        { 'zh-CN': '只在标题中不能用，话术可以用', en: 'Not in a title, but in a script it may be' },
      ],
      right: 0,
      clause: '3.2.1(3)',
    },
    {
      ask: {
        'zh-CN': '销售某型号手机的保护壳，怎样提到手机品牌较为妥当？',
        en: 'You sell cases for a phone. How do you name the phone’s brand?',
      },
      options: [
        { 'zh-CN': '把手机品牌标识放在主图中央', en: 'Its logo in the middle of the main picture' },
        { 'zh-CN': '写“适用于某型号”，并写明自己的品牌', en: '“Fits model X”, with your own brand named' },
        { 'zh-CN': '写“某品牌同款”', en: '“Same style as brand X”' },
      ],
      right: 1,
      clause: '3.2.1(3)',
    },
    {
      ask: {
        'zh-CN': '下列哪项不是指引点名的关键词？',
        en: 'Which is not among the keywords that the guideline names?',
      },
      options: [
        { 'zh-CN': '原单', en: '原单 (“original order”)' },
        { 'zh-CN': '平价替代', en: '平价替代 (“the affordable one”)' },
        { 'zh-CN': '包邮', en: '包邮 (“free delivery”)' },
      ],
      right: 2,
      clause: '3.2.1(3)',
    },
    {
      ask: {
        'zh-CN': '收到筛查提示，认为自己的用词另有含义，应当？',
        en: 'A screening points at a word that you mean otherwise. You:',
      },
      options: [
        { 'zh-CN': '换成谐音写法', en: 'spell it as a homophone' },
        {
          'zh-CN': '写明材质、型号等依据，并作出处理',
          en: 'say material and model, keep the proof, and settle the finding',
        },
        { 'zh-CN': '不用理会，提示不是认定', en: 'leave it: it is no finding of infringement' },
      ],
      right: 1,
      clause: '3.2.1(3)',
    },
    {
      ask: {
        'zh-CN': '主播口播“某大牌平替”，商品本身没有侵权，是否还有风险？',
        en: 'A host says “dupe of the big brand”; the goods infringe nothing. Is there a risk?',
      },
      options: [
        { 'zh-CN': '没有，商品不侵权即可', en: 'None: the goods infringe nothing' },
        { 'zh-CN': '没有，口播不属于商品信息', en: 'None: what is said is no listing' },
        { 'zh-CN': '有，可能造成混淆、构成不正当竞争', en: 'Yes: it may confuse and be unfair competition' },
      ],
      right: 2,
      clause: '3.2.1(3)',
    },
  ],
};
