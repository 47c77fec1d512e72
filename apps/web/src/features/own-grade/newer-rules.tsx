import { formatDay } from '#messages/format.js';
import { NEWER_RULES, PARTY_GRADE as W } from '#messages/ui/party-grade.js';
import type { RatingView } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Card } from '../../kit/data/card.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { textIn } from '../ratings/loose.js';
import s from './grade.module.css';
import { useAcceptance } from './use-acceptance.js';

/** Other rules are in force than those the member is rated by: nothing changes for it before it accepts them. */
export function NewerRules({ rating: { memberId, rules } }: { readonly rating: RatingView }) {
  const { say, tell, locale } = useLanguage();
  const { association, rules: current, accept } = useAcceptance(memberId);
  const { data } = current;
  const [own, inForce, day] = [textIn(rules, 'version'), textIn(data, 'version'), textIn(data, 'inForceFrom')];
  if (own === undefined || inForce === undefined || day === undefined || own === inForce) return null;
  return (
    <Card title={say(W.newerRules)}>
      <div className={s.stack}>
        <p>{tell(NEWER_RULES, { day: formatDay(day, locale), inForce, own })}</p>
        <p>
          <TextLink href={`/a/${association.slug}/rules`}>{say(W.readChanges)}</TextLink>
        </p>
        <TroubleBanner trouble={troubleOf(accept.error)} />
        <div>
          <Button kind="primary" isPending={accept.isPending} onPress={() => accept.mutate(inForce)}>
            {say(W.accept)}
          </Button>
        </div>
      </div>
    </Card>
  );
}
