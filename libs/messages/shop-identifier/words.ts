import type { IdentifierGroundCode, IdentifierKind } from '#domain/shop-identifier/kinds.js';
import type { Words } from '../locale.js';

export const IDENTIFIER_KIND_WORDS: Readonly<Record<IdentifierKind, Words>> = {
  'legal-representative': { 'zh-CN': '法定代表人', en: 'Legal representative' },
  person: { 'zh-CN': '经营人员', en: 'Person who runs it' },
  contact: { 'zh-CN': '联系方式', en: 'Telephone or mail' },
  'payment-account': { 'zh-CN': '收款账户', en: 'Payment account' },
  address: { 'zh-CN': '仓库或者退货地址', en: 'Warehouse or return address' },
  device: { 'zh-CN': '登录设备', en: 'Device' },
};

/** What is hashed of each kind, and how it is written before. */
export const IDENTIFIER_FORM_WORDS: Readonly<Record<IdentifierKind, Words>> = {
  'legal-representative': {
    'zh-CN': '身份证件号码，去除空格和符号，字母小写；不得使用姓名',
    en: 'Number of the identity paper, without spaces and signs, in lower case; never a name',
  },
  person: {
    'zh-CN': '身份证件号码，去除空格和符号，字母小写；不得使用姓名',
    en: 'Number of the identity paper, without spaces and signs, in lower case; never a name',
  },
  contact: {
    'zh-CN': '电话只留数字，大陆手机号去除86；邮箱小写',
    en: 'Of a telephone the digits, of a mainland mobile without 86; of mail lower case',
  },
  'payment-account': {
    'zh-CN': '账号，去除空格和符号，字母小写',
    en: 'Number of the account, without spaces and signs, in lower case',
  },
  address: {
    'zh-CN': '自省级起的完整地址，去除空格和标点',
    en: 'Whole address from the province on, without spaces and signs',
  },
  device: {
    'zh-CN': '设备标识，去除空格和符号，字母小写',
    en: 'Mark of the device, without spaces and signs, in lower case',
  },
};

export const IDENTIFIER_GROUND_WORDS: Readonly<Record<IdentifierGroundCode, Words>> = {
  consent: { 'zh-CN': '单独同意', en: 'Separate consent' },
  contract: { 'zh-CN': '与店铺订立、履行合同所必需', en: 'Needed for the contract with the shop' },
  'legal-duty': { 'zh-CN': '履行法定职责或者法定义务所必需', en: 'Needed for a legal duty' },
  'made-public': { 'zh-CN': '依法已经公开的信息', en: 'Lawfully made public' },
};
