import type { Sentence, Words } from '../locale.js';
import { DESK_PLACES } from './desk-places.js';

const w = (chinese: string, english: string): Words => ({ 'zh-CN': chinese, en: english });

/** Members, people, rosters and rights taken over from tables. */
export const IMPORT_WORDS = {
  title: DESK_PLACES.imports,
  help: w(
    '协会启用系统时，可将现有表格导入：先会员和账号，再名册、利害关系，最后是权利。上传后先行核对，确认无误再导入；每一行均按逐条办理的同一规则处理。',
    'Bring the tables that you have: members and accounts first, then rosters and ties, then rights. A file is looked through before anything is written, and each row is done as if you entered it by hand.',
  ),
  what: w('选择内容和文件', 'Choose what and which file'),
  kind: w('导入内容', 'What to import'),
  template: w('下载模板', 'Template'),
  columns: w('各列说明', 'Columns'),
  required: w('必填', 'required'),
  file: w('CSV文件', 'CSV file'),
  fileHelp: w(
    'UTF-8或者GB18030编码，逗号、分号或者制表符分隔，列名可用中文或者英文。Excel文件请先另存为CSV。',
    'UTF-8 or GB18030; commas, semicolons or tabs; headings in Chinese or English. Save a workbook as CSV first.',
  ),
  plan: w('核对结果', 'What would happen'),
  nothingYet: w('尚未写入任何内容。', 'Nothing has been written yet.'),
  wrongFirst: w(
    '有误的行列在最前。请按说明修改文件后重新上传。',
    'What is wrong stands first. Please mend the file and choose it again.',
  ),
  allThere: w('文件中的内容均已存在，无需导入。', 'Everything in this file is there already.'),
  line: w('行', 'Line'),
  verdict: w('核对', 'Verdict'),
  row: w('内容', 'Row'),
  remark: w('说明', 'What to do'),
  differs: w('与已登记的不同，不作改动：', 'differs from what is there and stays as it is: '),
  changes: w('将更新：', 'would change: '),
  cancel: w('放弃', 'Discard'),
  running: w('导入进度', 'Progress'),
  runningHelp: w(
    '可以离开本页；即使系统重启，也会接着办理，不会重复。',
    'You may leave this page. It goes on after a restart too, and does nothing twice.',
  ),
  underWay: w('进行中', 'Under way'),
  done: w('导入完成', 'Finished'),
  download: w('下载结果', 'Result'),
  downloadFailed: w('未能下载', 'Could not be fetched'),
  next: w('导入其他文件', 'Another file'),
  earlier: w('历次导入', 'Earlier imports'),
  newest: w('最近的在前', 'The newest first'),
  at: w('时间', 'When'),
  outcome: w('结果', 'Outcome'),
  none: w('尚未导入过', 'Nothing was imported yet'),
  noneHelp: w('选择内容，下载模板，填写后上传。', 'Choose what to import, fetch the template and fill it in.'),
  gone: w('文件已销毁', 'File is gone'),
  failed: w('上传失败', 'Failed'),
  refusedSome: w(
    '有未办理的行，原因见结果文件。修改后可再次导入，已办理的行不会重复。',
    'Some rows were not done; the result says why. Import the file again when mended: what is done is not done twice.',
  ),
} as const satisfies Readonly<Record<string, Words>>;

export const IMPORT_VERDICT_WORDS = {
  wrong: w('有误', 'Wrong'),
  new: w('新增', 'New'),
  changed: w('更新', 'Changed'),
  there: w('已存在', 'There'),
} as const satisfies Readonly<Record<string, Words>>;

type Counted = { readonly count: number };
type Shown = { readonly shown: number; readonly count: number };
type Counts = { readonly made: number; readonly changed: number; readonly there: number; readonly refused: number };

export const IMPORT_ROWS: Sentence<Counted> = {
  'zh-CN': ({ count }) => `导入${count}行`,
  en: ({ count }) => `Import ${count} ${count === 1 ? 'row' : 'rows'}`,
};
export const FIRST_ROWS: Sentence<Shown> = {
  'zh-CN': ({ shown, count }) => (shown < count ? `显示前${shown}行，共${count}行` : `共${count}行`),
  en: ({ shown, count }) =>
    shown < count ? `The first ${shown} of ${count} rows` : `${count} ${count === 1 ? 'row' : 'rows'}`,
};
export const IMPORT_COUNTS: Sentence<Counts> = {
  'zh-CN': ({ made, changed, there, refused }) =>
    `新增${made}，更新${changed}，已存在${there}${refused > 0 ? `，未办理${refused}` : ''}`,
  en: ({ made, changed, there, refused }) =>
    `${made} added, ${changed} changed, ${there} were there${refused > 0 ? `, ${refused} not done` : ''}`,
};
