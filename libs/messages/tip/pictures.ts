import { TIP_PICTURES } from '#domain/tip/store-picture.js';
import type { Sentence, Words } from '../locale.js';

/** Pictures that go with a tip; of who gives it and of the staff. */
export const TIP_PICTURES_WORDS = {
  pictures: { 'zh-CN': '图片', en: 'Pictures' },
  help: {
    'zh-CN':
      '可以不附；最多5张，JPEG或者PNG，每张不超过10 MB。拍摄地点、时间、设备等附加信息会在保存前去除，但画面中的内容（如人脸、证件、聊天头像）会保留，请先自行遮盖。',
    en: 'Optional; up to five, JPEG or PNG, 10 MB each. Place, time and device are taken out before they are kept; what the picture shows (faces, papers, names) stays: cover it first.',
  },
  seen: {
    'zh-CN': '先由协会工作人员查看；只有工作人员选择一并转交的，接收方才能看到。',
    en: 'The association’s people see them first; whoever it is handed to sees those that they choose to send along.',
  },
  lost: {
    'zh-CN': '线索已收到，但以下图片没有传到（类型不符、过大或者网络中断）',
    en: 'What you told was received, but these pictures were not: of another kind, too large, or cut off',
  },
  again: { 'zh-CN': '重新发送', en: 'Send again' },
  sent: { 'zh-CN': '图片已随线索提交', en: 'Pictures went with it' },
  shared: { 'zh-CN': '已一并转交', en: 'Sent along' },
  notShared: { 'zh-CN': '未转交', en: 'Not sent along' },
  show: { 'zh-CN': '查看', en: 'Show' },
  take: { 'zh-CN': '下载', en: 'Take' },
  none: { 'zh-CN': '没有图片。', en: 'There are none.' },
} as const satisfies Record<string, Words>;

export const TIP_PICTURE: Sentence<{ readonly place: number }> = {
  'zh-CN': ({ place }) => `图片${place}`,
  en: ({ place }) => `Picture ${place}`,
};

export const MOST_TIP_PICTURES: number = TIP_PICTURES.most;
