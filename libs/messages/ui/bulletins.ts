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
    'zh-CN': '须由其本人在“公示告知”中单独同意，方可发布。',
    en: 'It has to agree itself before the bulletin can come out.',
  },
  partyId: { 'zh-CN': '其在本协会的当事人编号', en: 'Its number as a party here' },
  partyIdHelp: {
    'zh-CN': '填写后，其在本系统有可全权代表的账户的，发布前在本系统内告知；无此账户或者未填写的，须以信函等方式告知。',
    en: 'With it, it is told here before anything comes out if an account here can do all that it could; otherwise, and without it, you tell it by letter.',
  },
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
  announce: { 'zh-CN': '告知被点名人', en: 'Tell whoever is named' },
  announceHelp: {
    'zh-CN':
      '发布前须告知拟公布的全文、依据、来源和异议方式。告知后在期限内可以提出异议；期满且异议均已答复后，方可批准。内容改动的，须重新告知。',
    en: 'Before anything comes out, whoever it names is told what will be said, the ground, its source and how to object. Once its time is over and every objection is answered, a second person can approve. Other words are announced anew.',
  },
  elsewhere: { 'zh-CN': '对在本系统无账户的被点名人的告知方式', en: 'How those without an account here were told' },
  elsewhereHelp: {
    'zh-CN': '被点名人中有在本系统无可全权代表的账户的，请以信函等方式告知后写明方式和日期。',
    en: 'Nobody here can read and object for somebody that it names. Please tell it by letter, and write how and when that was done.',
  },
  answerObjection: { 'zh-CN': '答复异议', en: 'Answer the objection' },
  answerHelp: {
    'zh-CN': '答复会告知异议人。异议成立的，该条目不再列入本期和以后的通报。',
    en: 'Whoever objected reads your answer. If the objection is upheld, the name is left out of this bulletin and of every later one.',
  },
  answerByAnother: {
    'zh-CN': '异议须由未参与编制和告知的人员答复。',
    en: 'Somebody who neither wrote nor announced it has to answer.',
  },
  leftOut: { 'zh-CN': '因异议成立而删去的条目', en: 'Left out, since an objection was upheld' },
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

/** What was announced of an entry and what came of it, at the desk of the staff and for whom it names. */
export const HEARING_WORDS = {
  announcedOn: { 'zh-CN': '告知日期', en: 'Announced on' },
  objectUntil: { 'zh-CN': '异议截止', en: 'Object until' },
  elsewhere: { 'zh-CN': '告知方式', en: 'How it was told' },
  notCurrent: { 'zh-CN': '内容已变动，须重新告知', en: 'It says something else now and has to be announced anew' },
  objection: { 'zh-CN': '异议', en: 'Objection' },
  open: { 'zh-CN': '异议待答复', en: 'Objection waits for its answer' },
  upheld: { 'zh-CN': '异议成立', en: 'Upheld' },
  rejected: { 'zh-CN': '异议不成立', en: 'Not upheld' },
  answer: { 'zh-CN': '答复理由', en: 'Why' },
  outcome: { 'zh-CN': '异议结果', en: 'What came of it' },
} as const satisfies Record<string, Words>;

/** For whom a bulletin would name. */
export const NAMING_WORDS = {
  title: { 'zh-CN': '公示告知', en: 'Naming in bulletins' },
  lead: {
    'zh-CN':
      '协会通报拟公布您的名称的，事先在此告知全文、依据和来源。您可以在期限内提出异议，由未参与编制的人员答复；期满且异议已答复之前不会公布，异议成立的不予公布。写明您个人的，还须您同意：不同意不影响您的其他权利；同意后可以随时撤回，撤回后立即不再显示。',
    en: 'What a bulletin of the association is to say about you, on what ground and from which source, before anybody reads it. You can object in time, and somebody who had no hand in it answers; nothing is published before that, and where you are right your name is left out. You as a person are named only if you agree, too: saying no costs you nothing, and what you agreed to you can take back at any time; it is shown no more from then on.',
  },
  none: { 'zh-CN': '没有点名您的条目', en: 'No bulletin names you' },
  noneHelp: { 'zh-CN': '如有，会事先在此告知。', en: 'If one is to, you are told here first.' },
  agree: { 'zh-CN': '同意公示该条目', en: 'Agree to this entry' },
  refuse: { 'zh-CN': '不同意', en: 'Do not agree' },
  takeBack: { 'zh-CN': '撤回同意', en: 'Take consent back' },
  asked: { 'zh-CN': '待您决定', en: 'You are asked' },
  agreed: { 'zh-CN': '已同意', en: 'Agreed' },
  'not-agreed': { 'zh-CN': '未同意', en: 'Not agreed' },
  told: { 'zh-CN': '已告知', en: 'You were told' },
  published: { 'zh-CN': '已公布', en: 'Published' },
  'left-out': { 'zh-CN': '异议成立，不予公布', en: 'Left out: you were right' },
  object: { 'zh-CN': '提出异议', en: 'Object' },
  objectHelp: {
    'zh-CN': '请写明不应公布或者内容有误的理由。异议只能提出一次，由未参与编制的人员答复。',
    en: 'Please say why you are not to be named, or what is wrong. You object once; somebody who had no hand in it answers.',
  },
  why: { 'zh-CN': '异议理由', en: 'Why you object' },
} as const satisfies Record<string, Words>;

export const BULLETIN_NUMBER: Sentence<{ readonly number: string }> = {
  'zh-CN': ({ number }) => `第${number}号通报`,
  en: ({ number }) => `Bulletin ${number}`,
};
