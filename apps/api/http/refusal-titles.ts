import type { RefusalCode } from '#domain/refusal.js';
import type { Locale } from './locale.js';
import type { Words } from './problem-words.js';

const words = (zh: string, en: string): { readonly [L in Locale]: Words } => ({ 'zh-CN': { title: zh }, en: { title: en } });

/** The domain's refusals in words. */
export const REFUSAL_TITLES: { readonly [C in RefusalCode]: { readonly [L in Locale]: Words } } = {
  NotFound: words('未找到', 'Not found'),
  NotYourPart: words('此步骤应由其他当事人进行', 'This step belongs to another party'),
  NothingNamed: words('未指明操作对象', 'Nothing was named to act on'),
  NamedTwice: words('同一对象被重复列出', 'The same thing was named twice'),
  NoSuchSubject: words('争议中没有此当事人或商品', 'The dispute has no such respondent or item'),
  WrongStage: words('目前阶段不能进行此操作', 'This is not possible at the present stage'),
  DeadlinePassed: words('期限已过', 'The deadline has passed'),
  DeadlineNotReached: words('期限尚未届满', 'The deadline has not been reached'),
  KeyReused: words('该 Idempotency-Key 已用于其他请求', 'This Idempotency-Key came with another request'),
  RightNotCovered: words('本程序不适用于此类权利', 'The procedure does not cover this kind of right'),
  TooMany: words('数量超过上限', 'More than the procedure takes'),
  UnknownReference: words('引用的内容不存在', 'The request names something that is not there'),
  DeclarationMissing: words('缺少真实性声明', 'The declaration of truth is missing'),
  MaterialsMissing: words('缺少必要材料', 'Required materials are missing'),
  DefectsLeftOut: words('补正通知应一次性列明全部缺陷', 'All defects must be told at once'),
  InstantImplausible: words('所填时间不合理', 'The time given cannot be right'),
  MeasureNotStanding: words('该措施未在执行中', 'The measure does not stand'),
  NotAddressed: words('该文书并非发送给您', 'This document was addressed to somebody else'),
  SelfComplaint: words('投诉人与被投诉人不能为同一人', 'Complainant and respondent are one party'),
};
