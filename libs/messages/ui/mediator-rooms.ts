import type { Sentence, Words } from '../locale.js';

/** Rooms of a mediation from the mediator’s chair. */
export const ROOM_WORDS = {
  rooms: { 'zh-CN': '会谈室', en: 'Rooms' },
  joint: { 'zh-CN': '联合会谈室', en: 'Joint room' },
  jointReads: { 'zh-CN': '各方和您都能看到', en: 'All parties and you read here' },
  noRooms: { 'zh-CN': '还没有会谈室', en: 'There is no room yet' },
  noRoomsHelp: {
    'zh-CN': '您接受调解后，会自动开设一个联合会谈室和每一方各一个单方会谈室。',
    en: 'Once you accept the mediation, a joint room and one with each side are opened by themselves.',
  },
  messages: { 'zh-CN': '对话', en: 'Conversation' },
  older: { 'zh-CN': '显示更早的消息', en: 'Show earlier messages' },
  cut: {
    'zh-CN': '消息过多，这里只显示最近的5000条。',
    en: 'Only the newest 5,000 messages are shown here: there are more.',
  },
  closed: { 'zh-CN': '已关闭，只能查看', en: 'Closed: it can only be read' },
  draftKept: {
    'zh-CN': '草稿按会谈室分别保存在本标签页中。',
    en: 'What you type is kept in this tab, for this room alone.',
  },
  hasDraft: { 'zh-CN': '有草稿', en: 'Draft' },
  toAll: { 'zh-CN': '写给各方', en: 'Write to all parties' },
  guard: { 'zh-CN': '这里有单方会谈中的内容', en: 'Words of a caucus stand in this' },
  guardHelp: {
    'zh-CN':
      '下列内容只在单方会谈室中出现过，这里的读者没有看到过。当事人未同意透露的，请勿发送。比对只在您的浏览器中进行。',
    en: 'They were said in a caucus alone, and who reads here has not read them. Send them only if that party has let you. They are compared in your browser and nowhere else.',
  },
  guardBlind: {
    'zh-CN': '单方会谈室的消息没有读出来，无法比对。请自行核对后再发送。',
    en: 'What was said in the caucuses could not be read, so nothing was compared. Please check it yourself.',
  },
  guardSend: { 'zh-CN': '已获同意，仍然发送', en: 'I may tell it: send' },
  proposals: { 'zh-CN': '调解建议', en: 'Proposals' },
  propose: { 'zh-CN': '提出调解建议', en: 'Make a proposal' },
  proposeHelp: {
    'zh-CN': '各方都能看到建议，各自单独答复。只有各方都接受时才会公布；否则任何人（包括您）都不知道谁答复了什么。',
    en: 'All parties read it and answer each for itself. Only where all accept is that told; otherwise nobody, you neither, learns who answered what.',
  },
  until: { 'zh-CN': '答复截止日', en: 'Last day for answers' },
  untilHelp: { 'zh-CN': '不填的，至调解期限届满。', en: 'Without it, until the mediation ends.' },
  sendProposal: { 'zh-CN': '向各方提出', en: 'Put it to all parties' },
  addClause: { 'zh-CN': '添加一条', en: 'Add a clause' },
  accepted: { 'zh-CN': '各方均已接受', en: 'All accepted' },
  answersPrivate: { 'zh-CN': '答复保密，等待中', en: 'Answers are private; waiting' },
  lapsed: { 'zh-CN': '已到期，未获各方接受', en: 'Over; not accepted by all' },
  drawUp: { 'zh-CN': '据此起草调解协议', en: 'Draw up the agreement from it' },
  erased: { 'zh-CN': '（内容已删除）', en: '(erased)' },
} as const satisfies Record<string, Words>;

type Named = { readonly names: string };
type Sides = Named & { readonly others: string };
export const CAUCUS_WITH: Sentence<Named> = {
  'zh-CN': ({ names }) => `与${names}的单方会谈室`,
  en: ({ names }) => `Caucus with ${names}`,
};
export const CAUCUS_READS: Sentence<Named> = {
  'zh-CN': ({ names }) => `只有${names}和您能看到`,
  en: ({ names }) => `Only ${names} and you read here`,
};
export const NOT_READ_BY: Sentence<{ readonly others: string }> = {
  'zh-CN': ({ others }) => `${others}看不到这里的任何内容，也不知道是否有人发言。`,
  en: ({ others }) => `${others} reads nothing of it and does not learn whether anything was said.`,
};
export const WRITE_TO: Sentence<Named> = {
  'zh-CN': ({ names }) => `只写给${names}`,
  en: ({ names }) => `Write to ${names} alone`,
};
export const READ_BY_HERE: Sentence<Sides> = {
  'zh-CN': ({ names, others }) => `${names}会看到；${others}看不到。`,
  en: ({ names, others }) => `${names} will read it; ${others} will not.`,
};
export const ALL_READ_HERE: Sentence<Named> = {
  'zh-CN': ({ names }) => `${names}都会看到。`,
  en: ({ names }) => `${names} will all read it.`,
};
export const FROM_ROOM: Sentence<{ readonly room: string }> = {
  'zh-CN': ({ room }) => `出自：${room}`,
  en: ({ room }) => `From: ${room}`,
};
export const PROPOSAL_NUMBER: Sentence<{ readonly number: number }> = {
  'zh-CN': ({ number }) => `建议${number}`,
  en: ({ number }) => `Proposal ${number}`,
};
export const CLAUSE_NUMBER: Sentence<{ readonly number: number }> = {
  'zh-CN': ({ number }) => `第${number}条`,
  en: ({ number }) => `Clause ${number}`,
};
export const ANSWER_BY: Sentence<{ readonly at: string }> = {
  'zh-CN': ({ at }) => `答复截止：${at}`,
  en: ({ at }) => `Answers until ${at}`,
};
