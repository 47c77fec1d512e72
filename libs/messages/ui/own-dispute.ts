import type { Words } from '../locale.js';

/** What a party with an account has in its dispute beside what a link opens. */
export const OWN_DISPUTE_WORDS = {
  more: { 'zh-CN': '本案其他事项', en: 'More in this dispute' },
  conduct: { 'zh-CN': '履职投诉', en: 'Complaints about conduct' },
  export: { 'zh-CN': '导出案卷', en: 'Export the dispute' },
  recordings: { 'zh-CN': '直播取证信息', en: 'My recordings of live rooms' },
  conductNote: {
    'zh-CN': '对案件经办人、调解员或者专家在本案中的行为有意见的，可以在这里投诉。由其他人员处理，不影响本案的办理。',
    en: 'If a case manager, mediator or expert behaved wrongly in this dispute, say so here. Somebody else handles it; the dispute goes on as it would.',
  },
  complain: { 'zh-CN': '提交履职投诉', en: 'File the complaint' },
  aboutWhom: { 'zh-CN': '被投诉人员', en: 'About whom' },
  ground: { 'zh-CN': '投诉事由', en: 'What about' },
  reasons: { 'zh-CN': '具体情况', en: 'What happened' },
  reasonsHint: { 'zh-CN': '请写明时间、经过和依据', en: 'Say when, how and by what it can be seen' },
  answer: { 'zh-CN': '处理结果：', en: 'Answer:' },
  askExport: { 'zh-CN': '申请导出', en: 'Ask for the bundle' },
  exportNote: {
    'zh-CN': '案卷只载有您可以查阅的内容，附目录、证据原件和校验值。导出和下载均有记录。',
    en: 'A bundle holds what you may see and no more, with an index, originals and hashes. Exports and downloads are recorded.',
  },
  exportReason: { 'zh-CN': '用途（印在封面上）', en: 'What for (it stands on the cover)' },
  lookAgain: { 'zh-CN': '刷新状态', en: 'Look again' },
  take: { 'zh-CN': '下载案卷', en: 'Download' },
  recordingsNote: {
    'zh-CN': '以下为您提交的直播录像在案的取证信息。有误的，请在“咨询协会”中说明，由工作人员更正。',
    en: 'This is on file of your recordings. If something is wrong, tell the association in its room, and it is put right.',
  },
  noRecording: { 'zh-CN': '没有带有直播取证信息的证据。', en: 'None of your files has such facts.' },
  filesSent: { 'zh-CN': '已提交材料：', en: 'Files sent:' },
  sendFiles: { 'zh-CN': '提交材料', en: 'Send files that show it' },
  sendFilesHint: {
    'zh-CN': '仅处理人可见，被投诉人员不会看到。',
    en: 'Only whoever handles it sees them; the person complained of never does.',
  },
  filesLost: { 'zh-CN': '以下文件没有传到，请重新添加：', en: 'These files did not arrive; please add them again:' },
  notTold: { 'zh-CN': '内容未显示', en: 'its words are not shown' },
} as const satisfies Record<string, Words>;
