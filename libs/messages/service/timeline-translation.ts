import type { Original, TranslationEvent } from '#domain/dispute/service/translation/events.js';
import type { Locale } from '../locale.js';
import type { Names } from '../names.js';
import type { Sentences } from '../sentences.js';
import { LANGUAGES_NAMED, ORIGINALS_NAMED } from './translations.js';

/** What was translated: a letter by its title, of the rest its kind. */
const named = ({ kind, id }: Original, names: Names, locale: Locale): string => {
  if (kind === 'letter') return locale === 'zh-CN' ? `《${names.document(id)}》` : `“${names.document(id)}”`;
  const word = ORIGINALS_NAMED[kind][locale];
  return locale === 'zh-CN' ? `一件${word}` : `${kind === 'decision' ? 'a' : 'an'} ${word.toLowerCase()}`;
};

const who = (by: string, names: Names, locale: Locale): string => {
  if (by === 'association') return locale === 'zh-CN' ? '协会' : 'The association';
  if (by === 'panel') return locale === 'zh-CN' ? '专家组' : 'The panel';
  return names.party(by);
};

export const translationSentences: Sentences<TranslationEvent> = {
  TranslationAsked: {
    'zh-CN': ({ of, into, askedBy }, names) =>
      `${who(askedBy, names, 'zh-CN')}请求提供${named(of, names, 'zh-CN')}的${LANGUAGES_NAMED[into]['zh-CN']}译本。`,
    en: ({ of, into, askedBy }, names) =>
      `${who(askedBy, names, 'en')} asked for a translation of ${named(of, names, 'en')} into ${LANGUAGES_NAMED[into].en}.`,
  },
  TranslationDelivered: {
    'zh-CN': ({ of, into, deliveredBy, version, translator }, names) =>
      `${who(deliveredBy, names, 'zh-CN')}提交了${named(of, names, 'zh-CN')}的${LANGUAGES_NAMED[into]['zh-CN']}译本（第${version}版${translator.kind === 'machine' ? '，机器翻译，未经核对' : ''}）。`,
    en: ({ of, into, deliveredBy, version, translator }, names) =>
      `${who(deliveredBy, names, 'en')} delivered a translation of ${named(of, names, 'en')} into ${LANGUAGES_NAMED[into].en} (version ${version}${translator.kind === 'machine' ? ', by a machine, unchecked' : ''}).`,
  },
  TranslationChecked: {
    'zh-CN': ({ version, finding }) =>
      finding === 'faithful'
        ? `协会核对了译本第${version}版，认为与原文一致。`
        : `协会核对了译本第${version}版，认为有误，应当另行提交。`,
    en: ({ version, finding }) =>
      finding === 'faithful'
        ? `The association checked version ${version} of a translation and found it faithful.`
        : `The association checked version ${version} of a translation and found it faulty; it is to be delivered anew.`,
  },
  TranslationContested: {
    'zh-CN': ({ contestedBy, version }, names) => `${names.party(contestedBy)}对译本第${version}版的一处译文提出异议。`,
    en: ({ contestedBy, version }, names) =>
      `${names.party(contestedBy)} contested a passage of version ${version} of a translation.`,
  },
};
