import type { Sentence, Words } from '../locale.js';

/** How a panel was drawn, computed again in the reader’s own browser. */
export const DRAW_WORDS = {
  title: { 'zh-CN': '验证专家组的抽取', en: 'Check a draw' },
  lead: {
    'zh-CN':
      '专家组由随机抽取产生。以下各步由您的浏览器根据公开记录自行计算，不依赖协会的计算结果；专家以代号列出，代号在每一案件中各不相同。',
    en: 'The panel was drawn by chance. Your own browser computes each step below again from the public record and takes nothing from the association’s reckoning. Experts stand under pseudonyms that differ from dispute to dispute.',
  },
  computing: { 'zh-CN': '正在计算…', en: 'Computing…' },
  insecure: {
    'zh-CN': '浏览器只在加密连接（https）下提供计算功能，请以 https 打开本页。',
    en: 'Browsers compute hashes over an encrypted connection (https) alone: please open this page by https.',
  },
  allHold: {
    'zh-CN': '全部步骤一致：抽取结果可以由公开记录重现',
    en: 'Every step holds: the record gives this very result',
  },
  someFail: {
    'zh-CN': '有步骤不一致：公开记录与公布的结果不符',
    en: 'A step does not hold: the record does not give this result',
  },
  soFar: {
    'zh-CN': '目前公布的步骤一致；秘密值尚未公开，其余步骤还不能计算',
    en: 'What is told so far holds; the secret is not told yet, so the other steps cannot be computed',
  },
  holds: { 'zh-CN': '一致', en: 'Holds' },
  fails: { 'zh-CN': '不一致', en: 'Does not hold' },
  notYet: { 'zh-CN': '尚不能计算', en: 'Not yet' },
  computed: { 'zh-CN': '浏览器算出', en: 'Computed here' },
  published: { 'zh-CN': '公布的值', en: 'As published' },
  unique: { 'zh-CN': '名单中每个代号只出现一次', en: 'Each pseudonym stands in the list once' },
  uniqueHelp: {
    'zh-CN': '否则有人被抽中的机会就比别人多。',
    en: 'Otherwise somebody would have more chances than others.',
  },
  order: { 'zh-CN': '先承诺秘密值，后固定名单', en: 'The secret was committed before the list was fixed' },
  orderHelp: {
    'zh-CN': '按日志中的位置：承诺在名单之前，名单只依据其之前的登记。因此协会不能挑选秘密值。',
    en: 'By places in the log: the commitment stands before the list, and the list knows nothing that came after it. So the association could not choose its secret.',
  },
  list: { 'zh-CN': '名单没有被改动', en: 'The list was not changed' },
  listHelp: {
    'zh-CN': '对名单、代号和不能担任的原因计算 SHA-256。',
    en: 'SHA-256 over the list with its pseudonyms and the reasons of those who cannot sit.',
  },
  commitment: { 'zh-CN': '公开的秘密值就是当初承诺的', en: 'The secret is the one that was committed' },
  commitmentHelp: {
    'zh-CN': '对公开的秘密值计算 SHA-256，应与抽取之前公布的承诺相同。',
    en: 'SHA-256 of the secret as it was told must be the commitment published before the draw.',
  },
  seed: {
    'zh-CN': '种子由秘密值和各方提交的值共同产生',
    en: 'The seed is made of the secret and of what the sides added',
  },
  seedHelp: {
    'zh-CN': '秘密值、各方提交的随机值（没有时用公开随机值）和名单一起计算，任何一方都不能单独决定结果。',
    en: 'The secret, what each side added (or, without that, a public random value) and the list together: nobody decides alone.',
  },
  draw: { 'zh-CN': '被抽中的人由种子决定', en: 'Who was drawn follows from the seed' },
  drawHelp: {
    'zh-CN': '为每个可以担任的代号计算票号，票号最小者依次入选；首位为首席，其后为候补。',
    en: 'A ticket is computed for each pseudonym that can sit; the lowest are drawn in their order: the first presides, the reserve follows.',
  },
  independent: { 'zh-CN': '是否独立于协会如实标明', en: 'Whether it was independent of the association is told truly' },
  independentHelp: {
    'zh-CN': '各方提交过随机值或者用了公开随机值的，才是独立的。',
    en: 'It was where a side added a value, or a public one was mixed in.',
  },
  notIndependent: {
    'zh-CN': '本次抽取没有各方提交的值，也没有公开随机值：是否随机只能相信协会。',
    en: 'Neither a side nor a public value had a part in this draw: that it was by chance rests on the association’s word alone.',
  },
  entries: { 'zh-CN': '名单', en: 'The list' },
  pseudonym: { 'zh-CN': '代号', en: 'Pseudonym' },
  reason: { 'zh-CN': '不能担任的原因', en: 'Why it cannot sit' },
  ticket: { 'zh-CN': '票号', en: 'Ticket' },
  place: { 'zh-CN': '结果', en: 'Came out as' },
  presides: { 'zh-CN': '首席', en: 'Presides' },
  sits: { 'zh-CN': '成员', en: 'Sits' },
  reserve: { 'zh-CN': '候补', en: 'Reserve' },
  mixed: { 'zh-CN': '混入的值', en: 'What was mixed in' },
  publicValue: { 'zh-CN': '公开随机值', en: 'Public random value' },
  lookItUp: { 'zh-CN': '可以在此核对', en: 'Look it up at' },
  noDraw: { 'zh-CN': '本案专家组不是抽取产生的', en: 'This panel was not drawn' },
  noDrawHelp: {
    'zh-CN': '其专家由各方选定、排序或者由协会指定，因此没有可以验证的抽取。',
    en: 'Its experts were named or ranked by the sides or appointed by the association: there is no draw to check.',
  },
  askTitle: { 'zh-CN': '验证抽取', en: 'Check a draw' },
  askLead: {
    'zh-CN': '公示结论各自链接到其抽取。您是当事人的，也可以用案件网址验证尚未公示的抽取。',
    en: 'Every published decision leads to its draw. If you are a party you can check a draw that is not published yet, by the address of your dispute.',
  },
  disputeId: { 'zh-CN': '案件网址', en: 'Address of the dispute' },
  disputeIdHelp: {
    'zh-CN': '打开案件页面，把浏览器地址栏中的网址复制到这里',
    en: 'Open the dispute’s page and copy its address from the browser to here',
  },
  check: { 'zh-CN': '验证', en: 'Check' },
  notAnId: {
    'zh-CN': '其中没有案件标识，请从案件页面复制完整的网址',
    en: 'No dispute is named there: please copy the whole address from its page',
  },
  how: {
    'zh-CN': '算法全文公开（docs/draw.md）；也可以用命令 parley draw verify 在自己的机器上验证。',
    en: 'The whole method is public (docs/draw.md); the command parley draw verify checks the same on your own machine.',
  },
} as const satisfies Record<string, Words>;

export const DRAW_OF: Sentence<{ readonly at: number; readonly count: number; readonly free: number }> = {
  'zh-CN': ({ at, count, free }) => `第${at}次抽取：名单${count}人，其中${free}人可以担任`,
  en: ({ at, count, free }) => `Draw ${at}: ${count} experts on the list, ${free} of them can sit`,
};
