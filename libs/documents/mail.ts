import { COLON } from '#messages/colon.js';
import { DOCUMENT_KINDS } from '#messages/service/document-kinds.js';
import { LOCALES, type Locale } from '#messages/locale.js';
import type { Document } from './document.js';
import { wrapped } from './wrapped.js';

export type MailLinks = {
  /** The document's page. */
  readonly page: string;
  /** Who answers questions: a mail address, a telephone number or a page. */
  readonly ask?: string;
};

/** Width of a phone's plain-text mail; a Han character takes two. */
const WIDTH = 40;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const paragraph = (text: string): string => wrapped(oneLine(text), WIDTH);

/** Persons' own words stand indented, every line of them, so that they cannot pass for the association's. */
const indented = (text: string): string =>
  text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .flatMap((line) => wrapped(line, WIDTH - 2).split('\n'))
    .map((line) => `  ${line}`)
    .join('\n');

/**
 * Plain text with the reader's own language first and a short notice in the other, so that whoever opens it knows what
 * it is.
 */
export const mailOf = (
  document: Document,
  { links }: { readonly links: MailLinks },
): { readonly subject: string; readonly text: string } => {
  const { locale, number, title } = document;
  const other = LOCALES.find((one) => one !== locale) ?? locale;
  const greeting = locale === 'zh-CN' ? `致：${document.addressee}` : `To: ${document.addressee}`;
  const sections = document.sections.map((section) => {
    const lines =
      'rows' in section
        ? section.rows.map(([label, value]) => indented(`${label}${COLON[locale]}${value}`))
        : section.items.map(indented);
    return [paragraph(`【${section.heading}】`), ...lines].join('\n');
  });
  const parts = [
    paragraph(`${title} ${number}`),
    paragraph(greeting),
    ...document.paragraphs.map(paragraph),
    whereTo(links, number, locale),
    ...sections,
    document.closing.map(paragraph).join('\n'),
    '----------',
    inShort(document, other),
    whereTo(links, number, other),
    ...headOf(document),
  ];
  return {
    subject: oneLine(`[${number}] ${title} / ${DOCUMENT_KINDS[document.document][other]}`),
    text: `${parts.join('\n\n')}\n`,
  };
};

/** Whose letter it is, and how the association is reached. */
const headOf = ({ letterhead }: Document): readonly string[] =>
  letterhead ? [[letterhead.name, ...letterhead.lines, ...letterhead.footer].map(paragraph).join('\n')] : [];

const whereTo = ({ page, ask }: MailLinks, number: string, locale: Locale): string =>
  (locale === 'zh-CN'
    ? [
        '查看和办理：',
        page,
        ...(ask ? ['如有疑问，请联系：', ask] : [`如有疑问，请联系协会案件经办人，并注明编号${number}。`]),
      ]
    : [
        'Read and act here:',
        page,
        ...(ask
          ? ['Questions? Please ask:', ask]
          : [`Questions? Please ask the association’s case manager and name ${number}.`]),
      ]
  )
    .map((line) => wrapped(line, WIDTH))
    .join('\n');

const inShort = ({ document, number }: Document, locale: Locale): string =>
  paragraph(
    locale === 'zh-CN'
      ? `这是争议${number}的正式文书：《${DOCUMENT_KINDS[document]['zh-CN']}》。中文全文请打开下面的页面查看。`
      : `This is an official document in dispute ${number}: ${DOCUMENT_KINDS[document].en}. The page below has it in English.`,
  );
