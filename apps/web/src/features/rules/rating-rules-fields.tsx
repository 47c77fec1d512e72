import { formatDay } from '#messages/format.js';
import { DESK_RULE_WORDS as D } from '#messages/ui/desk-rules.js';
import { RULES_SINCE } from '#messages/ui/desk-ratings.js';
import { COMPARED_WITH, RATING_TEXT } from '#messages/ui/rules.js';
import type { RatingRulesBody } from '../../client/types.gen.js';
import { Select } from '../../kit/choices/select.js';
import { Card } from '../../kit/data/card.js';
import { Skeleton } from '../../kit/status/skeleton.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { RatingTextsCompared } from './rating-texts-compared.js';
import s from './rules.module.css';
import { textBefore, useRatingTexts } from './use-rating-texts.js';

type Props = { readonly rules: RatingRulesBody; readonly onChange: (rules: RatingRulesBody) => void };

/** Which of the texts of the program is put in force, chosen by its name, with what it says otherwise. */
export function RatingRulesFields({ rules, onChange }: Props) {
  const { say, tell, locale } = useLanguage();
  const { association } = useDesk();
  const { texts, error } = useRatingTexts(association.associationId);
  if (!texts) return error ? <TroubleBanner trouble={troubleOf(error)} /> : <Skeleton lines={3} />;
  const before = textBefore(texts, undefined)?.version;
  const offered = texts.texts.filter(({ version }) => version !== before);
  const chosen = offered.find(({ version }) => version === rules.version);
  const options = offered.map(({ version }) => {
    const was = texts.history.findLast((one) => one.version === version);
    const help = was ? tell(RULES_SINCE, { day: formatDay(was.inForceFrom, locale) }) : say(D.notYetInForce);
    return { id: version, label: tell(RATING_TEXT, { version }), help };
  });
  return (
    <Card>
      <div className={s.form}>
        <Select
          label={say(D.ratingText)}
          help={say(D.ratingTextHelp)}
          options={options}
          value={chosen?.version ?? null}
          onChange={(id) => {
            const text = offered.find(({ version }) => version === id);
            if (text) onChange({ version: text.version, hash: text.hash });
          }}
        />
      </div>
      {chosen && before !== undefined && (
        <section className={s.part}>
          <h2>{tell(COMPARED_WITH, { version: before })}</h2>
          <RatingTextsCompared before={before} after={chosen.version} />
        </section>
      )}
    </Card>
  );
}
