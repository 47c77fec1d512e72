import { COLON } from '#messages/colon.js';
import { formatDay } from '#messages/format.js';
import { HELP_FEES_NAMED, HELP_KINDS_NAMED } from '#messages/help/kinds.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { CHECKED_ON, HELP_WORDS as W } from '#messages/ui/help-directory.js';
import type { HelpShown } from '../../../client/types.gen.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import s from '../open.module.css';

/** As a phone dials it: words and brackets around a number are for reading. */
const dialled = (telephone: string): string => telephone.replaceAll(/[^\d+*#]/g, '');

/** Somebody who helps: what with, on which terms, how to reach them, and how the association knows it. */
export function OneThatHelps({ entry }: { readonly entry: HelpShown }) {
  const { say, tell, locale } = useLanguage();
  const { kind, name, rights, offers, fee, telephone, mail, website, address, hours, source, checkedOn } = entry;
  const facts = [
    { name: say(W.telephone), value: telephone && <TextLink href={`tel:${dialled(telephone)}`}>{telephone}</TextLink> },
    { name: say(W.mail), value: mail && <TextLink href={`mailto:${mail}`}>{mail}</TextLink> },
    {
      name: say(W.website),
      value: website && (
        <TextLink outside href={website}>
          {website}
        </TextLink>
      ),
    },
    { name: say(W.address), value: address?.[locale] },
    { name: say(W.hours), value: hours?.[locale] },
    { name: say(W.fee), value: wordOf(HELP_FEES_NAMED, fee, locale) },
  ].filter(({ value }) => value !== undefined);
  return (
    <li className={s.hit}>
      <h2>{name[locale]}</h2>
      <p className={s.tags}>
        <span>{wordOf(HELP_KINDS_NAMED, kind, locale)}</span>
        {rights?.map((right) => (
          <span key={right}>{wordOf(RIGHT_KINDS, right, locale)}</span>
        ))}
      </p>
      {offers && <p className={s.prose}>{offers[locale]}</p>}
      <DescriptionList facts={facts} />
      <p className={s.basis}>
        {say(W.source)}
        {say(COLON)}
        {source} · {tell(CHECKED_ON, { day: formatDay(checkedOn, locale) })}
      </p>
    </li>
  );
}
