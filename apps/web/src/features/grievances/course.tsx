import { COLON } from '#messages/colon.js';
import { GRIEVANCE_CONSEQUENCES_NAMED, GRIEVANCE_OUTCOMES_NAMED } from '#messages/grievance/words.js';
import type { Words } from '#messages/locale.js';
import { DESK_GRIEVANCES as W } from '#messages/ui/desk-grievances.js';
import type { GrievanceFinding, GrievanceSaid, GrievanceView } from '../../client/types.gen.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { dueText, instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import s from '../registers/registers.module.css';

/** What was said and found, in its order, each with its words as far as they are open. */
export function Course({ one }: { readonly one: GrievanceView }) {
  const { say, locale } = useLanguage();
  const step = (name: Words, said: GrievanceSaid | undefined, until?: Words) =>
    said && {
      name: say(name),
      value: (
        <>
          <p className={said.text === undefined ? s.quiet : s.words}>{said.text ?? say(W.closed)}</p>
          <p className={s.quiet}>{instantText(said.at, locale)}</p>
          {until && said.until !== undefined && (
            <p className={s.quiet}>
              {say(until)} {dueText(said.until, locale)}
            </p>
          )}
        </>
      ),
    };
  const finding = (name: Words, found: GrievanceFinding | undefined, until?: Words) => {
    const told = step(name, found, until);
    if (!found || !told) return undefined;
    const follows = found.consequences.map((code) => say(GRIEVANCE_CONSEQUENCES_NAMED[code]));
    const head = say(GRIEVANCE_OUTCOMES_NAMED[found.outcome]);
    return {
      name: told.name,
      value: (
        <>
          <p>
            <strong>{head}</strong>
            {follows.length > 0 && ` · ${say(W.consequences)}${say(COLON)}${follows.join(', ')}`}
          </p>
          {told.value}
        </>
      ),
    };
  };
  const heard = [step(W.put, one.put, W.replyBy), step(W.reply, one.reply)];
  const facts = [
    step(W.reasons, one.filed),
    ...(one.putBefore ? [step(W.put, one.putBefore), step(W.reply, one.replyBefore)] : heard),
    finding(W.decision, one.decision, one.stage === 'decided' ? W.reviewBy : undefined),
    step(W.reviewAsked, one.reviewAsked),
    ...(one.putBefore ? heard : []),
    finding(W.review, one.review),
  ].filter((fact) => fact !== undefined);
  return <DescriptionList facts={facts} />;
}
