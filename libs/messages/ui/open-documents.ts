import type { Words } from '../locale.js';

/** The page that confirms a document to whoever holds it. */
export const CONFIRM_WORDS = {
  title: { 'zh-CN': '核验文书', en: 'Confirm a document' },
  lead: {
    'zh-CN': '可以核验一份文书是否由协会出具、是什么文书、何时出具、现在是否有效。本页不显示文书内容、编号和当事人。',
    en: 'Find out whether the association issued a document, what it is, when, and whether it holds today. This page shows neither what it says nor its number nor whom it names.',
  },
  code: { 'zh-CN': '存证校验值', en: 'Log reference' },
  codeHelp: {
    'zh-CN': '文书页脚“存证校验值”后的64个字符；扫描文书末尾的二维码会自动填写。',
    en: 'The 64 characters after “Log reference” at the foot of the document; its QR code fills them in.',
  },
  notACode: { 'zh-CN': '应为64个字符，只含 0-9 和 a-f', en: 'It has 64 characters, of 0-9 and a-f alone' },
  confirm: { 'zh-CN': '核验', en: 'Confirm' },
  file: { 'zh-CN': '或者放入文书的 PDF 文件', en: 'Or drop its PDF here' },
  fileHelp: {
    'zh-CN': '文件不会上传：校验值在您的浏览器中计算，只发送该值。',
    en: 'The file goes nowhere: its hash is computed in your browser, and the hash alone is sent.',
  },
  hashing: { 'zh-CN': '正在计算校验值…', en: 'Computing its hash…' },
  hash: { 'zh-CN': '文件的 SHA-256', en: 'SHA-256 of the file' },
  found: { 'zh-CN': '本协会出具了这份文书', en: 'The association issued this document' },
  notFound: { 'zh-CN': '没有这份文书', en: 'No document has this code' },
  notFoundHelp: {
    'zh-CN':
      '本协会没有出具过具有该校验值的文书。请逐字核对；PDF 经另存、打印或者扫描后字节会变化，此时请使用页脚的存证校验值。仍不一致的，请勿依据该文书行事，并与协会联系。',
    en: 'The association has issued nothing with this code. Check every character; a PDF that was saved anew, printed or scanned has other bytes: use the log reference at its foot then. If it still does not fit, do not rely on the document, and ask the association.',
  },
  kind: { 'zh-CN': '文书', en: 'Document' },
  issuedOn: { 'zh-CN': '出具日期', en: 'Issued on' },
  standing: { 'zh-CN': '现在的效力', en: 'Standing today' },
  by: { 'zh-CN': '核验方式', en: 'Confirmed by' },
  byLog: { 'zh-CN': '存证校验值', en: 'its log reference' },
  byFile: { 'zh-CN': '文件的每个字节', en: 'every byte of its file' },
  compare: {
    'zh-CN': '请与手中的文书比对名称和日期：校验值可能被抄到另一份文书上。以文件核验的，内容也一致。',
    en: 'Compare name and date with what you hold: a code can be copied onto another paper. Confirmed by its file, the content is the same, too.',
  },
} as const satisfies Record<string, Words>;

export const STANDINGS_NAMED = {
  issued: { 'zh-CN': '已出具', en: 'Issued' },
  'in-force': { 'zh-CN': '有效', en: 'In force' },
  corrected: { 'zh-CN': '已更正', en: 'Corrected' },
  superseded: { 'zh-CN': '已被取代', en: 'Superseded' },
  withdrawn: { 'zh-CN': '已撤回', en: 'Withdrawn' },
} as const satisfies Record<string, Words>;

export const STANDINGS_EXPLAINED = {
  issued: {
    'zh-CN': '函件，说明出具当日的情况；之后的变化以后来的函件为准。',
    en: 'A letter: it tells what held on its day. What changed since stands in later letters.',
  },
  'in-force': { 'zh-CN': '没有被更正、取代或者撤回。', en: 'It was neither corrected nor replaced nor taken back.' },
  corrected: {
    'zh-CN': '仍有效，但有更正；请一并阅读更正文书。',
    en: 'It holds as corrected: read the correction with it.',
  },
  superseded: { 'zh-CN': '之后的结论或者文本取代了它。', en: 'A later decision or version took its place.' },
  withdrawn: {
    'zh-CN': '其所依据的投诉或者声明已被撤回。',
    en: 'The complaint or declaration that it passes on was withdrawn.',
  },
} as const satisfies Record<string, Words>;
