import { formatDay, formatList } from '#messages/format.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { CONFIDENCES_NAMED, SOURCES_NAMED } from '#messages/right/lookup.js';
import { NOT_IN_FORCE } from '#messages/right/register.js';
import { LOOKUP_WORDS as W } from '#messages/ui/open-lookup.js';
import type { LookedUpRight } from '../../../client/types.gen.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { Badge, Status } from '../../../kit/status/status.js';
import { useLanguage } from '../../../shared/language/language.js';
import s from '../open.module.css';

const TONES = { checked: 'lifted', stated: 'neutral', questioned: 'due' } as const;

/** One right or licence, with whose word it is, when it was checked and how sure it is. */
export function LookedUp({ right }: { readonly right: LookedUpRight }) {
  const { say, locale } = useLanguage();
  const { name, kind, licence, confidence, doubts, checkedOn, classes = [], notInForce } = right;
  const day = (date: string | undefined): string => (date === undefined ? say(W.unknown) : formatDay(date, locale));
  const list = (some: readonly string[]): string => (some.length === 0 ? say(W.unknown) : formatList(some, locale));
  const term = ({ validFrom, validUntil }: { readonly validFrom?: string; readonly validUntil?: string }): string =>
    `${day(validFrom)} – ${day(validUntil)}`;
  return (
    <>
      <h2>{name ?? say(W.unknown)}</h2>
      <p className={s.tags}>
        <Badge word={say(RIGHT_KINDS[kind])} />
        {licence && <Badge word={say(W.licence)} />}
        <Status tone={TONES[confidence]} word={say(CONFIDENCES_NAMED[confidence])} />
        {notInForce !== undefined && <Status tone="overdue" word={say(NOT_IN_FORCE[notInForce])} />}
      </p>
      <DescriptionList
        facts={[
          { name: say(W.number), value: right.registrationNumber ?? say(W.unknown) },
          ...(classes.length > 0 ? [{ name: say(W.classes), value: formatList(classes.map(String), locale) }] : []),
          { name: say(W.goods), value: list(right.goods) },
          { name: say(W.shops), value: list(right.shops) },
          { name: say(W.pictures), value: list(right.pictures) },
          { name: say(W.term), value: term(right) },
          ...(licence
            ? [
                {
                  name: say(W.licence),
                  value: `${term(licence)} · ${say(licence.stands ? W.licenceStands : W.licenceOver)}`,
                },
              ]
            : []),
          { name: say(W.source), value: say(SOURCES_NAMED[right.source]) },
          { name: say(W.checkedOn), value: checkedOn === undefined ? say(W.notChecked) : day(checkedOn) },
          ...(doubts.length > 0 ? [{ name: say(W.doubts), value: formatList(doubts, locale) }] : []),
          { name: say(W.publishedOn), value: day(right.publishedOn) },
        ]}
      />
    </>
  );
}
