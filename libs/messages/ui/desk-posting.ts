import type { Sentence, Words } from '../locale.js';
import { DESK_PLACES } from './desk-places.js';

/** Letters that a person posts. */
export const POSTING_WORDS = {
  title: DESK_PLACES.posting,
  help: {
    'zh-CN': '电子方式未能送达或者没有电子方式的文书，打印后寄送。扫描枪录入单号后自动转到下一件。',
    en: 'Documents that no channel brought are printed and posted. A scanner types the number and goes on to the next.',
  },
  firstDue: { 'zh-CN': '按期限先后排列', en: 'The first due first' },
  none: { 'zh-CN': '没有待寄送的文书', en: 'Nothing has to be posted' },
  noneHelp: {
    'zh-CN': '电子送达失败或者逾期未证明送达的文书会列在这里。',
    en: 'Documents whose channels failed, or whose arrival was not proved in time, will stand here.',
  },
  letter: { 'zh-CN': '文书', en: 'Letter' },
  postBy: { 'zh-CN': '寄送期限', en: 'Post by' },
  packet: { 'zh-CN': '邮件', en: 'Packet' },
  openPacket: { 'zh-CN': '打印和登记', en: 'Print and record' },
  print: { 'zh-CN': '打印整套', en: 'Print the packet' },
  tracking: { 'zh-CN': '邮件单号', en: 'Tracking number' },
  carrier: { 'zh-CN': '承运人', en: 'Carrier' },
  carrierHelp: { 'zh-CN': '写入每件的寄送记录', en: 'It stands in the record of each letter' },
  posted: { 'zh-CN': '登记寄出', en: 'Record as posted' },
  whatBecame: { 'zh-CN': '寄送结果', en: 'What became of it' },
  runs: { 'zh-CN': '正在计算的期限', en: 'The period that runs' },
  proved: { 'zh-CN': '已签收（上传签收证明）', en: 'Delivered: upload the proof' },
  returned: { 'zh-CN': '被退回', en: 'It came back' },
  tried: { 'zh-CN': '投递未成功，可以再次投递', en: 'Not delivered yet; it can be tried again' },
  cover: { 'zh-CN': '封面', en: 'Cover' },
  number: { 'zh-CN': '案号', en: 'Dispute' },
  noAddress: {
    'zh-CN': '当事人没有提供邮寄地址，请填写后寄送',
    en: 'The addressee gave no postal address: write it on the cover',
  },
  annexes: { 'zh-CN': '附件', en: 'Annexes' },
  annexAwaited: { 'zh-CN': '文件尚未提交', en: 'The file has not come' },
  printPictures: { 'zh-CN': '载入图片附件一并打印（记录查阅）', en: 'Print picture annexes, too (looks are recorded)' },
  printApart: { 'zh-CN': '请打开后另行打印：', en: 'Open and print it apart:' },
  loading: { 'zh-CN': '正在载入', en: 'Loading' },
  receipt: { 'zh-CN': '送达回证', en: 'Receipt of service' },
  receiptNote: {
    'zh-CN': '请在收到后填写并签名或者盖章，寄回本协会。由他人代收的，请写明与受送达人的关系。',
    en: 'Please fill in, sign or seal, and send back. Whoever takes it for the addressee says how the two are related.',
  },
} as const satisfies Record<string, Words>;

/** What the receipt asks for; what is known is filled in. */
export const RECEIPT_ROWS = {
  number: { 'zh-CN': '案号', en: 'Dispute' },
  document: { 'zh-CN': '送达文书名称', en: 'Document' },
  issued: { 'zh-CN': '文书作出时间', en: 'Issued' },
  addressee: { 'zh-CN': '受送达人', en: 'Addressee' },
  address: { 'zh-CN': '送达地址', en: 'Address' },
  receivedOn: { 'zh-CN': '收到日期', en: 'Received on' },
  signature: { 'zh-CN': '受送达人签名或者盖章', en: 'Signature or seal' },
  taker: { 'zh-CN': '代收人及与受送达人的关系', en: 'Taken by, and how related' },
  refused: { 'zh-CN': '未能送达的原因', en: 'Why it could not be served' },
  server: { 'zh-CN': '送达人', en: 'Served by' },
} as const satisfies Record<string, Words>;

export const RECORD_MANY: Sentence<{ readonly count: number }> = {
  'zh-CN': ({ count }) => `登记已填写的${count}件`,
  en: ({ count }) => `Record ${count} with a number`,
};
export const RECORDED_MANY: Sentence<{ readonly count: number }> = {
  'zh-CN': ({ count }) => `已登记${count}件`,
  en: ({ count }) => `${count} recorded`,
};
