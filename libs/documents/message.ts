import type { DocumentKind } from '#domain/dispute/service/notice/document-kinds.js';
import { DOCUMENT_KINDS } from '#messages/service/document-kinds.js';
import type { Locale } from '#messages/locale.js';

export type MessageFacts = {
  readonly association: string;
  readonly number: string;
  readonly document: DocumentKind;
  readonly link: string;
};

/**
 * What a phone shows of a document: who writes, what it is, where it can be read and answered. Nobody's name: others
 * may see the screen.
 */
export const messageOf = ({ association, number, document, link }: MessageFacts, locale: Locale): string =>
  locale === 'zh-CN'
    ? `【${association}】争议${number}有您的《${DOCUMENT_KINDS[document]['zh-CN']}》。请在手机上打开查看和办理（需验证手机号）：${link}`
    : `[${association}] Dispute ${number}: ${DOCUMENT_KINDS[document].en}. Read and act here (a code goes to your phone): ${link}`;

/** The code before a file opens. */
export const codeMessageOf = (association: string, code: string, minutes: number, locale: Locale): string =>
  locale === 'zh-CN'
    ? `【${association}】验证码${code}，${minutes}分钟内有效，用于打开争议文书。请勿告知他人。`
    : `[${association}] Your code is ${code}, valid for ${minutes} minutes, to open the documents of a dispute. Tell nobody.`;

type CodeFacts = {
  readonly association: string;
  readonly number: string;
  readonly code: string;
  readonly minutes: number;
};

/** A code with which a party signs a settlement agreement: nobody asks for it, it is given in the party's own pages. */
export const signatureCodeOf = (
  { association, number, code, minutes }: CodeFacts,
  locale: Locale,
): { readonly subject: string; readonly text: string } =>
  locale === 'zh-CN'
    ? {
        subject: `【${association}】签署调解协议（${number}）`,
        text: `【${association}】验证码${code}，${minutes}分钟内有效，用于签署调解协议（编号${number}）。输入即表示您同意协议全部内容；请勿告知任何人，包括调解员和协会工作人员。`,
      }
    : {
        subject: `[${association}] Sign the settlement agreement (${number})`,
        text: `[${association}] Code ${code}, valid for ${minutes} minutes, signs the settlement agreement (${number}). Whoever enters it agrees to all of it; tell it to nobody, mediator and association included.`,
      };

/** A code with which a party signs the record of undisputed facts; that alone lets nothing out of the mediation. */
export const factsCodeOf = (
  { association, number, code, minutes }: CodeFacts,
  locale: Locale,
): { readonly subject: string; readonly text: string } =>
  locale === 'zh-CN'
    ? {
        subject: `【${association}】签署无争议事实记录（${number}）`,
        text: `【${association}】验证码${code}，${minutes}分钟内有效，用于签署无争议事实记录（编号${number}）。输入即表示您对记录的事实没有争议；请勿告知任何人。`,
      }
    : {
        subject: `[${association}] Sign the record of undisputed facts (${number})`,
        text: `[${association}] Code ${code}, valid for ${minutes} minutes, signs the record of undisputed facts (${number}). Whoever enters it disputes none of it; tell it to nobody.`,
      };

/** The code by which a party confirms what was written down for it; whoever reads it learns what telling it means. */
export const confirmationCodeOf = (
  { association, number, code, minutes }: CodeFacts,
  locale: Locale,
): { readonly subject: string; readonly text: string } =>
  locale === 'zh-CN'
    ? {
        subject: `【${association}】确认代录内容（${number}）`,
        text: `【${association}】验证码${code}，${minutes}分钟内有效，用于确认协会代您录入的内容（编号${number}）。请核对内容无误后再告知经办人；不是您本人的意思，请勿告知。`,
      }
    : {
        subject: `[${association}] Confirm what was written down (${number})`,
        text: `[${association}] Code ${code}, valid for ${minutes} minutes, confirms what the association wrote down for you (${number}). Tell it to the case manager only if that is what you mean; otherwise tell nobody.`,
      };
