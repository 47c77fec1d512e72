import type { Sentence, Words } from '../locale.js';

/** What speeds a complaint up: an urgent wish with it, and the fast lane of whoever complains with care. */
export const PARTY_LANES = {
  urgent: { 'zh-CN': '不能等待，请求先行处置', en: 'It cannot wait: ask for something to be done at once' },
  urgentHelp: {
    'zh-CN': '由值班人员先行查看，是否采取临时措施由其决定；须附录屏，可能需要提供担保。不实请求计入诚信评价。',
    en: 'Whoever is on duty looks first and decides on a measure for the time being. It needs a recording, a guarantee may be asked for, and a false wish counts in the rating.',
  },
  ground: { 'zh-CN': '不能等待的原因', en: 'Why it cannot wait' },
  recording: { 'zh-CN': '直播间录屏', en: 'Recording of the running room' },
  card: { 'zh-CN': '商品卡片', en: 'Its product card' },
  seconds: { 'zh-CN': '录屏时长（秒）', en: 'Its length in seconds' },
  needsGround: { 'zh-CN': '请选择不能等待的原因', en: 'Please say why it cannot wait' },
  needsFile: { 'zh-CN': '请先在上方添加录屏', en: 'Please add the recording above first' },
  notice: { 'zh-CN': '通知内容预览', en: 'The notice as it goes out' },
  noticeHelp: {
    'zh-CN': '协会受理后，以下内容转送平台和对方；您的联系方式不转送。',
    en: 'Once the association accepts it, this goes to the platform and to the other side; your contact does not.',
  },
  other: { 'zh-CN': '被投诉方', en: 'Complained of' },
  goods: { 'zh-CN': '被投诉的商品或者内容', en: 'What is complained of' },
  evidence: { 'zh-CN': '随附材料', en: 'With it' },
  none: { 'zh-CN': '无', en: 'Nothing' },
  further: { 'zh-CN': '其余各件', en: 'The others' },
  fastLane: { 'zh-CN': '快速通道', en: 'Fast lane' },
  isFast: { 'zh-CN': '您在快速通道中', en: 'You are in the fast lane' },
  isNotFast: { 'zh-CN': '您尚不在快速通道中', en: 'You are not in the fast lane yet' },
  gives: {
    'zh-CN': '同一时刻到期的投诉，您的先行审查。不改变受理条件、证明要求和结论，专家看不到评价。',
    en: 'Of complaints due at the same time yours is looked at first. What is needed, what has to be shown and what comes of it stay the same, and no panel sees a rating.',
  },
  unrated: {
    'zh-CN': '加入诚信评价后才能进入快速通道。',
    en: 'It is open to those who take part in the rating.',
  },
  toGrade: { 'zh-CN': '查看我的诚信等级', en: 'To my grade' },
} as const satisfies Record<string, Words>;

type Figures = {
  readonly good: string;
  readonly needed: string;
  readonly facts: number;
  readonly factsNeeded: number;
  readonly others: number;
  readonly othersNeeded: number;
};
export const FAST_LANE_NEEDS: Sentence<Figures> = {
  'zh-CN': ({ good, needed, facts, factsNeeded, others, othersNeeded }) =>
    `需要：作为投诉人的良好率（扣除偶然因素）不低于${needed}，您现为${good}；计入的事实不少于${factsNeeded}项，现有${facts}项；涉及对方不少于${othersNeeded}个，现有${others}个。`,
  en: ({ good, needed, facts, factsNeeded, others, othersNeeded }) =>
    `Needed as a complainant: a good rate, luck taken out, of ${needed}, yours is ${good}; ${factsNeeded} facts, you have ${facts}; ${othersNeeded} other sides, you have ${others}.`,
};
export const CAPTURE_LEAST: Sentence<{ readonly seconds: number }> = {
  'zh-CN': ({ seconds }) => `不少于${seconds}秒`,
  en: ({ seconds }) => `At least ${seconds}`,
};
