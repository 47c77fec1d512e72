import type { ReactNode } from 'react';
import { BULLETIN_TELLS as T, ENTRY_SOURCES_NAMED, GONE_GROUNDS_NAMED } from '#messages/bulletin/words.js';
import { formatDay } from '#messages/format.js';
import { MEMBER_CONSEQUENCES_NAMED } from '#messages/rule-making/words.js';
import type { BulletinEntryView } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import s from '../registers/registers.module.css';

type Props = {
  readonly entry: BulletinEntryView;
  /** All of it, gone or not: for whoever works on it. */
  readonly isWhole?: boolean;
  readonly decisionAt?: ((publicationId: string) => string) | undefined;
  readonly risksAt?: string;
  readonly beside?: ReactNode;
  readonly children?: ReactNode;
};

/** One entry of a bulletin; of one that is gone or over, nothing but that and why. */
export function EntryText({ entry, isWhole = false, decisionAt, risksAt, beside, children }: Props) {
  const { say, locale } = useLanguage();
  const day = (value: string | undefined) => value && formatDay(value, locale);
  const { state, source, ground, goneOn, name, text, publicSource: at, publicationId, risks = [] } = entry;
  const title = [say(ENTRY_SOURCES_NAMED[source]), name].filter(Boolean).join(' · ');
  const gone = [
    { name: say(T.ground), value: ground && say(GONE_GROUNDS_NAMED[ground]) },
    { name: say(T.on), value: day(goneOn) },
  ];
  const facts = [
    { name: say(T.article), value: entry.article },
    {
      name: say(T.consequence),
      value: entry.consequence && wordOf(MEMBER_CONSEQUENCES_NAMED, entry.consequence, locale),
    },
    { name: say(T.foundOn), value: day(entry.foundOn) },
    { name: say(T.body), value: at?.body },
    { name: say(T.number), value: at?.number },
    { name: say(T.publishedOn), value: day(at?.publishedOn) },
    { name: say(T.address), value: at && <TextLink href={at.address}>{at.address}</TextLink> },
    {
      name: say(T.risks),
      value:
        risks.length > 0 && (risksAt ? <TextLink href={risksAt}>{risks.join(' · ')}</TextLink> : risks.join(' · ')),
    },
    { name: say(T.shownUntil), value: day(entry.shownUntil) },
    {
      name: say(T.corrected),
      value: entry.correctedOn && [day(entry.correctedOn), entry.correctionReason].filter(Boolean).join(' · '),
    },
  ];
  return (
    <Card title={state === 'shown' || isWhole ? title : say(ENTRY_SOURCES_NAMED[source])} beside={beside}>
      {state !== 'shown' && <p>{say(state === 'gone' ? T.gone : T.ended)}</p>}
      {state === 'gone' && <DescriptionList facts={gone.filter(({ value }) => Boolean(value))} />}
      {(state === 'shown' || isWhole) && (
        <>
          {text && <p className={s.words}>{text[locale]}</p>}
          <DescriptionList facts={facts.filter(({ value }) => Boolean(value))} />
          {publicationId !== undefined && decisionAt && (
            <p>
              <TextLink href={decisionAt(publicationId)}>{say(T.decision)}</TextLink>
            </p>
          )}
        </>
      )}
      {children}
    </Card>
  );
}
