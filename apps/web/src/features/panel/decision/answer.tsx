import { ADOPTIONS_NAMED } from '#messages/panel/decision.js';
import { ADOPTION_UNTIL, ANSWERED_AT, DECISION_WORDS as WORDS, ENTERED_BY_ASSOCIATION } from '#messages/ui/decision.js';
import type { AdoptionView } from '../../../client/types.gen.js';
import { dueText, momentText } from '../../../shared/language/instant-text.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';

type Props = { readonly adoptions: readonly AdoptionView[]; readonly respondentId: string; readonly itemId: string };

/** What the platform of one item makes of the decision, and why. */
export function Answer({ adoptions, respondentId, itemId }: Props) {
  const { say, tell, locale } = useLanguage();
  const adoption = adoptions.find(({ items }) =>
    items.some((one) => one.respondentId === respondentId && one.itemId === itemId),
  );
  const said = adoption?.items.find((one) => one.respondentId === respondentId && one.itemId === itemId);
  const { dueAt, answeredAt, answeredBy } = adoption ?? {};
  const when =
    answeredAt === undefined
      ? undefined
      : tell(answeredBy === 'association' ? ENTERED_BY_ASSOCIATION : ANSWERED_AT, {
          at: momentText(answeredAt, locale),
        });
  return (
    <>
      <dt>{say(WORDS.answer)}</dt>
      <dd>
        {said === undefined && say(WORDS.notAsked)}
        {said !== undefined &&
          said.answer === undefined &&
          (dueAt === undefined ? say(WORDS.overdue) : tell(ADOPTION_UNTIL, { at: dueText(dueAt, locale) }))}
        {said?.answer !== undefined && wordOf(ADOPTIONS_NAMED, said.answer, locale)}
        {said?.performance !== undefined &&
          ` · ${say(said.performance === 'performed' ? WORDS.performed : WORDS.broken)}`}
        {said?.answer !== undefined && when !== undefined && <span className="hint"> · {when}</span>}
      </dd>
      {said?.reason !== undefined && (
        <>
          <dt>{say(WORDS.why)}</dt>
          <dd className="words">{said.reason}</dd>
        </>
      )}
    </>
  );
}
