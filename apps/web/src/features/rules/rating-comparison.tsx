import { useState } from 'react';
import { COMPARED_WITH, RATING_TEXT, RULE_WORDS as W } from '#messages/ui/rules.js';
import type { RuleVersionView } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Select } from '../../kit/choices/select.js';
import { Skeleton } from '../../kit/status/skeleton.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { RatingTextsCompared } from './rating-texts-compared.js';
import s from './rules.module.css';
import { textBefore, useRatingTexts } from './use-rating-texts.js';

type Props = {
  readonly one: RuleVersionView;
  readonly associationId: string;
  /** Where members' grades by two texts are set side by side, for whoever may see them. */
  readonly faresAt?: ((one: string, two: string) => string) | undefined;
};

/** A version of the rules of rating beside the text whose place it takes, or any other. */
export function RatingComparison({ one: { ratingRules, inForceFrom }, associationId, faresAt }: Props) {
  const { say, tell } = useLanguage();
  const { texts, error } = useRatingTexts(associationId);
  const [chosen, choose] = useState<string>();
  const after = ratingRules?.version ?? '';
  const before = chosen ?? (texts && textBefore(texts, inForceFrom)?.version);
  const others = (texts?.texts ?? []).filter(({ version }) => version !== after);
  return (
    <section className={s.part} aria-label={say(W.compare)}>
      <h2>{before === undefined ? say(W.compare) : tell(COMPARED_WITH, { version: before })}</h2>
      <TroubleBanner trouble={troubleOf(error)} />
      {before === undefined && !error && <Skeleton lines={4} />}
      {others.length > 1 && (
        <div className={s.form} data-noprint>
          <Select
            label={say(W.otherText)}
            options={others.map(({ version }) => ({ id: version, label: tell(RATING_TEXT, { version }) }))}
            value={before ?? null}
            onChange={(id) => choose(id ?? undefined)}
          />
        </div>
      )}
      {before !== undefined && <RatingTextsCompared before={before} after={after} />}
      {before !== undefined && faresAt && (
        <p data-noprint>
          <TextLink href={faresAt(before, after)}>{say(W.faresOfMembers)}</TextLink>
        </p>
      )}
    </section>
  );
}
