import type { DocumentKind } from '#domain/dispute/notice/events.js';
import { DOCUMENT_KINDS } from '#messages/document-kinds.js';
import type { Locale } from '#messages/locale.js';

export type MessageFacts = { readonly association: string; readonly number: string; readonly document: DocumentKind; readonly link: string };

/** What a phone shows of a document: who writes, what it is, where it can be read and answered. Nobody's name: others may see the screen. */
export const messageOf = ({ association, number, document, link }: MessageFacts, locale: Locale): string =>
  locale === 'zh-CN'
    ? `【${association}】争议${number}有您的《${DOCUMENT_KINDS[document]['zh-CN']}》。请在手机上打开查看和办理（需验证手机号）：${link}`
    : `[${association}] Dispute ${number}: ${DOCUMENT_KINDS[document].en}. Read and act here (a code goes to your phone): ${link}`;

/** The code before a file opens. */
export const codeMessageOf = (association: string, code: string, minutes: number, locale: Locale): string =>
  locale === 'zh-CN'
    ? `【${association}】验证码${code}，${minutes}分钟内有效，用于打开争议文书。请勿告知他人。`
    : `[${association}] Your code is ${code}, valid for ${minutes} minutes, to open the documents of a dispute. Tell nobody.`;
