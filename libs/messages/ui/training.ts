import type { Sentence, Words } from '../locale.js';

/** Courses and campaigns, at the desk and in public. */
export const TRAINING_PAGE = {
  title: { 'zh-CN': '培训与宣传', en: 'Training and campaigns' },
  lead: {
    'zh-CN': '根据《深圳市直播电商知识产权保护指引》编写的短课程，任何人都可以阅读；登录后可以参加测试并取得证书。',
    en: 'Short courses written from the Shenzhen guideline on live commerce. Everybody may read them; who signs in may take the test and earn a certificate.',
  },
  courses: { 'zh-CN': '课程', en: 'Courses' },
  campaigns: { 'zh-CN': '宣传活动', en: 'Campaigns' },
  calendar: { 'zh-CN': '订阅活动日历', en: 'Subscribe to their calendar' },
  noCampaigns: { 'zh-CN': '目前没有宣传活动', en: 'No campaigns' },
  noCampaignsHelp: {
    'zh-CN': '协会发布活动后在此显示，也会出现在活动日历中。',
    en: 'They stand here, and in the calendar, once the association tells of one.',
  },
  ownTitle: { 'zh-CN': '培训', en: 'Training' },
  deskTitle: { 'zh-CN': '培训管理', en: 'Training' },
  due: { 'zh-CN': '待完成的课程', en: 'Due' },
  nothingDue: { 'zh-CN': '没有待完成的课程', en: 'Nothing is due' },
  nothingDueHelp: {
    'zh-CN': '会员管理规则、名册任期要求的课程，以及他人指定您学习的课程，会在此列出。',
    en: 'What member rules or a term on the roster ask of you, and what others asked, stands here.',
  },
  course: { 'zh-CN': '课程', en: 'Course' },
  ground: { 'zh-CN': '依据', en: 'By' },
  who: { 'zh-CN': '人员或者会员', en: 'Who' },
  dueOn: { 'zh-CN': '截止日期', en: 'Due on' },
  state: { 'zh-CN': '状态', en: 'State' },
  passed: { 'zh-CN': '已通过', en: 'Passed' },
  open: { 'zh-CN': '待通过', en: 'To be passed' },
  overdue: { 'zh-CN': '已逾期', en: 'Overdue' },
  asked: { 'zh-CN': '他人请您学习', en: 'You are asked to learn' },
  askedHelp: {
    'zh-CN': '您同意后，对方可以看到您是否通过以及通过日期，看不到您的答题内容；您可以随时收回同意。',
    en: 'If you agree, whoever asks sees whether and when you passed, never your answers. You may take that back at any time.',
  },
  agree: { 'zh-CN': '同意', en: 'Agree' },
  decline: { 'zh-CN': '不同意', en: 'Decline' },
  takeBack: { 'zh-CN': '收回同意', en: 'Take it back' },
  byAssociation: { 'zh-CN': '协会', en: 'The association' },
  certificates: { 'zh-CN': '我的证书', en: 'My certificates' },
  noCertificates: { 'zh-CN': '还没有证书', en: 'No certificate yet' },
  passedOn: { 'zh-CN': '通过日期', en: 'Passed on' },
  code: { 'zh-CN': '存证校验值', en: 'Log reference' },
  download: { 'zh-CN': '下载证书', en: 'Download' },
  number: { 'zh-CN': '我的学员编号', en: 'My number as a learner' },
  numberHelp: {
    'zh-CN': '机构或者协会指定您学习课程时，向其提供此编号。',
    en: 'An agency or the association asks for it when it wants you to take a course.',
  },
  hosts: { 'zh-CN': '请他人学习', en: 'Ask others to learn' },
  hostsHelp: {
    'zh-CN': '例如机构请签约主播学习。对方同意后，您可以看到其是否通过；证书可以在申请信用修复时出示。',
    en: 'An agency asks its hosts, for one. Once they agree you see whether they passed; certificates can be shown when you ask for a repair of your grade.',
  },
  ask: { 'zh-CN': '发出', en: 'Ask' },
  learnerNumber: { 'zh-CN': '学员编号', en: 'Number of the learner' },
  learnerNumberHelp: {
    'zh-CN': '学员在自己的“培训”页面底部可以查到，由其提供给您。',
    en: 'It stands at the end of the learner’s own page “Training”; the learner gives it to you.',
  },
  byHouseHelp: {
    'zh-CN': '可指定名册人员或者会员的工作人员学习，并查看其是否通过。',
    en: 'Ask people of the roster or of members to take a course, and see whether they passed.',
  },
  learnerByName: { 'zh-CN': '名册人员', en: 'Of the roster' },
  learnerElse: { 'zh-CN': '或者填写学员编号', en: 'Or the number of a learner' },
  unnamed: { 'zh-CN': '姓名待其同意后显示', en: 'Named once they agree' },
  noHosts: { 'zh-CN': '尚未请任何人学习', en: 'You have asked nobody yet' },
  askedByHouse: { 'zh-CN': '协会指定的学习', en: 'Asked by the association' },
  whoOwes: { 'zh-CN': '应完成培训的会员和名册人员', en: 'Who owes which course' },
  nobodyOwes: { 'zh-CN': '没有人应完成培训', en: 'Nobody owes a course' },
  nobodyOwesHelp: {
    'zh-CN': '会员管理规则写明培训要求，或者调解员、专家列入名册后，应完成的课程会在此列出。',
    en: 'Courses stand here once member rules ask for them, or mediators and experts are on the roster.',
  },
  learner: { 'zh-CN': '学员', en: 'Learner' },
  begin: { 'zh-CN': '学习并测试', en: 'Learn and take the test' },
  read: { 'zh-CN': '阅读课程', en: 'Read the course' },
  audience: { 'zh-CN': '适用对象', en: 'For' },
  clauses: { 'zh-CN': '依据指引', en: 'Guideline' },
  test: { 'zh-CN': '测试', en: 'Test' },
  send: { 'zh-CN': '提交答案', en: 'Send answers' },
  signIn: { 'zh-CN': '登录后参加测试', en: 'Sign in to take the test' },
  missing: { 'zh-CN': '请回答每一道题', en: 'Answer every question' },
  done: { 'zh-CN': '测试通过', en: 'You passed' },
  failed: { 'zh-CN': '测试未通过', en: 'You did not pass' },
  failedHelp: {
    'zh-CN': '请重新阅读课程后再试。系统不提示哪些题答错。',
    en: 'Read the course again before you try once more. Nothing tells which answers were wrong.',
  },
  back: { 'zh-CN': '返回培训', en: 'Back to training' },
  showCertificates: { 'zh-CN': '出示培训证书', en: 'Show certificates' },
  showCertificatesHelp: {
    'zh-CN': '由决定修复的工作人员查看；证书本身不加分。',
    en: 'Whoever decides on the repair sees them; by themselves they add no point.',
  },
  from: { 'zh-CN': '起止日期', en: 'Days' },
} as const satisfies Record<string, Words>;

export const COURSE_FACTS: Sentence<{
  readonly minutes: number;
  readonly questions: number;
  readonly passMark: number;
}> = {
  'zh-CN': ({ minutes, questions, passMark }) => `约${minutes}分钟 · ${questions}道题，答对${passMark}道为通过`,
  en: ({ minutes, questions, passMark }) => `About ${minutes} minutes · ${passMark} of ${questions} right answers pass`,
};

export const TEST_RULES: Sentence<{
  readonly passMark: number;
  readonly questions: number;
  readonly attempts: number;
}> = {
  'zh-CN': ({ passMark, questions, attempts }) =>
    `共${questions}道单项选择题，答对${passMark}道为通过；24小时内最多测试${attempts}次。答案由服务器核对。`,
  en: ({ passMark, questions, attempts }) =>
    `${questions} questions, one answer each; ${passMark} right ones pass. At most ${attempts} tries in 24 hours. The server marks them.`,
};

export const TEST_RESULT: Sentence<{ readonly right: number; readonly of: number }> = {
  'zh-CN': ({ right, of }) => `${of}道题中答对${right}道。`,
  en: ({ right, of }) => `${right} of ${of} answers were right.`,
};
