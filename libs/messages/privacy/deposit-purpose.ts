import type { Words } from '../locale.js';

/** For what is processed that somebody deposits before any dispute. */
export const DEPOSIT_PURPOSE = {
  code: 'deposit',
  purpose: {
    'zh-CN': '为您存证，并向持有该文件的人核验存证时间',
    en: 'Depositing your files, and confirming the time to whoever has the file',
  },
  data: {
    'zh-CN': '您存证的文件、名称、类别和 SHA-256；时间戳机构仅收到 SHA-256',
    en: 'The files that you deposit, their titles, kinds and hashes; authorities of time stamps get the hash alone',
  },
  ground: { 'zh-CN': '为您提供存证服务所必需', en: 'Needed to deposit for you' },
  receivers: {
    'zh-CN': '您本人和您有权代表的当事人；您公开名称的，为持有该文件的人；您提交至争议的，为该争议中有权查看证据的人',
    en: 'You and those who act for the same party; whoever has the file, where you publish its title; who may see the exhibit, where you bring it into a dispute',
  },
  kept: {
    'zh-CN': '至您的账号或者所代表的当事人信息被删除；届时销毁密钥',
    en: 'Until your account, or the party whose they are, is erased; then the key is destroyed',
  },
} as const satisfies Readonly<Record<string, Words | string>>;
