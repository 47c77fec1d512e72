import {
  GOVERNING_NAMED,
  LANGUAGES_NAMED,
  MACHINE_UNCHECKED,
  ORIGINALS_NAMED,
  TRANSLATION_STATUSES_NAMED,
  TRANSLATORS_NAMED,
} from '#messages/service/translations.js';
import { sayExhibitNumber } from '#messages/service/exhibit-number.js';
import { tongueOf } from '../template.js';
import type { Row } from './bundle.js';
import type { BundleFacts, ExhibitFacts } from './facts.js';
import { namesIn } from './names.js';

/** On the sheet of a translation: of what, by whom, how it stands, and which text governs. */
export const translationRows = (facts: BundleFacts, { translation }: ExhibitFacts): readonly Row[] => {
  if (!translation) return [];
  const { locale, places } = facts;
  const { say } = tongueOf(locale);
  const { of, original, from, into, version, status, governs, translator } = translation;
  const named = original
    ? sayExhibitNumber(original, places, locale)
    : of.kind === 'letter'
      ? namesIn(facts).document(of.id)
      : ORIGINALS_NAMED[of.kind][locale];
  const kind =
    translator.kind === 'machine' && status !== 'checked' ? MACHINE_UNCHECKED : TRANSLATORS_NAMED[translator.kind];
  const who = [kind[locale], translator.name, translator.qualification].filter((part) => part !== undefined);
  return [
    [say('译自', 'Translation of'), named],
    [say('语言', 'Languages'), `${LANGUAGES_NAMED[from][locale]} → ${LANGUAGES_NAMED[into][locale]}`],
    [say('译者', 'Translator'), who.join(' · ')],
    [
      say('译本状态', 'Status'),
      `${TRANSLATION_STATUSES_NAMED[status][locale]}${say(`（第${version}版）`, ` (version ${version})`)}`,
    ],
    [say('以何文本为准', 'Which text governs'), GOVERNING_NAMED[governs][locale]],
  ];
};
