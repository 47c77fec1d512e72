import { HEARING_WORDS as W } from '#messages/ui/bulletins.js';
import type { NamingHearingView } from '../../client/types.gen.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { Status } from '../../kit/status/status.js';
import { dueText, instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import s from '../registers/registers.module.css';

type Props = { readonly hearing: NamingHearingView | undefined };

/** When whoever is named was told, until when it can object, what it said, and what came of it. */
export function HearingFacts({ hearing }: Props) {
  const { say, locale } = useLanguage();
  if (!hearing) return null;
  const { announcedAt, objectionDueAt, elsewhere, objection, upheld, answer } = hearing;
  const outcome = upheld === true ? W.upheld : W.rejected;
  const facts = [
    { name: say(W.announcedOn), value: instantText(announcedAt, locale) },
    { name: say(W.objectUntil), value: dueText(objectionDueAt, locale) },
    { name: say(W.elsewhere), value: elsewhere },
    { name: say(W.objection), value: objection },
    { name: say(W.outcome), value: objection !== undefined && say(upheld === undefined ? W.open : outcome) },
    { name: say(W.answer), value: answer },
  ];
  return (
    <section className={s.stack}>
      {!hearing.isCurrent && upheld !== true && <Status tone="due" word={say(W.notCurrent)} />}
      <DescriptionList facts={facts.filter(({ value }) => Boolean(value))} />
    </section>
  );
}
