import type { Sentence, Words } from '../locale.js';
import { DESK_PLACES } from './desk-places.js';

/** Bulletins as everybody reads them. */
export const OPEN_BULLETIN_WORDS = {
  title: { 'zh-CN': '措施与处理结果通报', en: 'Bulletins of measures and results' },
  lead: {
    'zh-CN':
      '协会按月或者按季通报本期采取的措施、处理结果和依规可以公示的违规主体。点名限于：会员规则规定公示的违规认定、主管机关或者法院自行公示的信息；自然人须经其单独同意。',
    en: 'Each month or quarter: measures, results, and who broke the rules as far as that may be told. Named are members whose breach their own rules make public, and whom an authority or court published itself; a natural person only if it agrees.',
  },
  none: { 'zh-CN': '尚未发布通报', en: 'No bulletin has come out yet' },
  noneHelp: { 'zh-CN': '通报发布后在此显示，也会出现在订阅源中。', en: 'They are shown here, and in the feed.' },
  feed: { 'zh-CN': '订阅（JSON Feed）', en: 'Follow (JSON Feed)' },
  pdf: { 'zh-CN': '下载 PDF', en: 'Download as PDF' },
  published: { 'zh-CN': '发布日期', en: 'Published on' },
  code: { 'zh-CN': '存证校验值', en: 'Log reference' },
  kind: { 'zh-CN': '类别', en: 'Kind' },
  disputes: { 'zh-CN': '件数', en: 'Count' },
  mend: {
    'zh-CN': '认为条目有误或者应当撤下的，可以向协会提出。',
    en: 'Whoever finds an entry wrong, or that it should go, can tell the association.',
  },
} as const satisfies Record<string, Words>;

/** At the desk of the staff. */
export const DESK_BULLETIN_WORDS = {
  title: DESK_PLACES.bulletins,
  help: {
    'zh-CN': '一人编制，另一人阅读预览并按其哈希批准后发布。统计在编制时计数并固定，数量过少的不列示。',
    en: 'One puts it together; another reads the preview and approves it by its hash. Figures are counted when it is begun, and small ones are left out.',
  },
  none: { 'zh-CN': '尚无通报', en: 'There are no bulletins yet' },
  noneHelp: { 'zh-CN': '按月或者按季编制第一期通报。', en: 'Put the first one together, for a month or a quarter.' },
  draft: { 'zh-CN': '编制通报', en: 'Put one together' },
  revise: { 'zh-CN': '修改草稿', en: 'Change the draft' },
  drop: { 'zh-CN': '作废草稿', en: 'Drop the draft' },
  stage: { 'zh-CN': '状态', en: 'State' },
  entryCount: { 'zh-CN': '条目', en: 'Entries' },
  span: { 'zh-CN': '期间类型', en: 'Month or quarter' },
  month: { 'zh-CN': '起始月份', en: 'First month' },
  choose: {
    'zh-CN': '选择已结束的月份或者季度后，显示可以通报的内容。',
    en: 'Choose a month or quarter that is over to see what could be told.',
  },
  bulletinTitle: { 'zh-CN': '标题', en: 'Title' },
  lead: { 'zh-CN': '导语', en: 'What stands above' },
  breaches: { 'zh-CN': '可公示的会员违规认定', en: 'Breaches that the rules make public' },
  noBreaches: { 'zh-CN': '本期没有会员规则规定公示的违规认定。', en: 'None of this period.' },
  decisions: { 'zh-CN': '本期公示的专家组结论', en: 'Decisions published in the period' },
  noDecisions: { 'zh-CN': '本期没有公示的结论。', en: 'None of this period.' },
  member: { 'zh-CN': '会员', en: 'Member' },
  take: { 'zh-CN': '列入通报', en: 'Take it up' },
  addAuthority: { 'zh-CN': '添加机关公示信息', en: 'Add what an authority published' },
  name: { 'zh-CN': '被公示人', en: 'Whom it names' },
  namesPerson: { 'zh-CN': '被公示人为自然人或者个体工商户', en: 'A natural person, or a sole trader' },
  namesPersonHelp: {
    'zh-CN': '须由其本人在“公示同意”中单独同意，方可发布。',
    en: 'It has to agree itself before the bulletin can come out.',
  },
  partyId: { 'zh-CN': '其在本协会的当事人编号', en: 'Its number as a party here' },
  text: { 'zh-CN': '说明', en: 'What is said' },
  textHelp: {
    'zh-CN': '说明中不要写入他人姓名、电话或者住址。',
    en: 'Please write nobody else’s name, number or address here.',
  },
  risks: { 'zh-CN': '对应风险条目', en: 'Entries of the catalogue of risks' },
  remove: { 'zh-CN': '删除条目', en: 'Leave it out' },
  save: { 'zh-CN': '保存草稿', en: 'Save the draft' },
  missing: { 'zh-CN': '请填写所有必填内容', en: 'Please fill in all that is needed' },
  preview: { 'zh-CN': '预览', en: 'Preview' },
  hash: { 'zh-CN': '预览的哈希', en: 'Hash of this preview' },
  approve: { 'zh-CN': '批准并发布', en: 'Approve and publish' },
  approveHelp: {
    'zh-CN': '批准的是上方预览的全部内容，以其哈希为准。发布后任何人都可以阅读。',
    en: 'You approve all that the preview above shows, by its hash. Everybody reads it afterwards.',
  },
  another: { 'zh-CN': '须由未参与编制的人批准。', en: 'Somebody who wrote none of it has to approve it.' },
  waiting: {
    'zh-CN': '尚有条目待本人同意，暂不能发布。',
    en: 'Somebody named has not agreed yet, so that it cannot come out.',
  },
  reason: { 'zh-CN': '理由', en: 'Why' },
  correct: { 'zh-CN': '提出更正', en: 'Propose a correction' },
  correctReason: { 'zh-CN': '更正说明（公开）', en: 'Why (everybody reads it)' },
  proposed: { 'zh-CN': '待批准的更正', en: 'Correction to be approved' },
  approveCorrection: { 'zh-CN': '批准更正', en: 'Approve the correction' },
  takeOff: { 'zh-CN': '撤下条目', en: 'Take it off' },
  ground: { 'zh-CN': '撤下原因（公开）', en: 'Why (everybody reads it)' },
  staffReason: { 'zh-CN': '内部说明', en: 'More, for the association alone' },
  openPage: { 'zh-CN': '公开页面', en: 'Public page' },
  notCarried: { 'zh-CN': '缺少公示依据', en: 'Nothing carries it' },
  agreed: { 'zh-CN': '本人已同意', en: 'Agreed' },
} as const satisfies Record<string, Words>;

/** For whom a bulletin would name. */
export const NAMING_WORDS = {
  title: { 'zh-CN': '公示同意', en: 'Naming in bulletins' },
  lead: {
    'zh-CN': '协会通报中拟写明您个人的条目在此显示。不同意不影响您的其他权利；同意后可以随时撤回，撤回后立即不再显示。',
    en: 'What a bulletin of the association would say about you as a person. Saying no costs you nothing; what you agreed to you can take back at any time, and it is shown no more from then on.',
  },
  none: { 'zh-CN': '没有写明您个人的条目', en: 'No bulletin names you' },
  noneHelp: { 'zh-CN': '如有，会在此征求您的单独同意。', en: 'If one is to, you are asked here first.' },
  agree: { 'zh-CN': '同意公示该条目', en: 'Agree to this entry' },
  refuse: { 'zh-CN': '不同意', en: 'Do not agree' },
  takeBack: { 'zh-CN': '撤回同意', en: 'Take consent back' },
  asked: { 'zh-CN': '待您决定', en: 'You are asked' },
  agreed: { 'zh-CN': '已同意', en: 'Agreed' },
  'not-agreed': { 'zh-CN': '未同意', en: 'Not agreed' },
} as const satisfies Record<string, Words>;

export const BULLETIN_NUMBER: Sentence<{ readonly number: string }> = {
  'zh-CN': ({ number }) => `第${number}号通报`,
  en: ({ number }) => `Bulletin ${number}`,
};
