import { formatList } from '#messages/format.js';
import { SESSION_KINDS_NAMED } from '#messages/talks/mediation.js';
import { AID_WORDS as W } from '#messages/ui/mediator-aids.js';
import { Button } from '../../../kit/actions/button.js';
import { Card } from '../../../kit/data/card.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useNames } from '../../dispute-desk/use-case.js';
import { useShort } from '../../dispute-desk/use-short.js';
import { mediationIn, type AidProps } from './aid.js';
import s from './aids.module.css';

/** Sessions that were fixed and are not recorded yet: one press fills in what is known of them. */
export function WhichSession(props: AidProps) {
  const { say, locale } = useLanguage();
  const nameOf = useNames();
  const short = useShort();
  const waiting = (mediationIn(props)?.sessions ?? []).filter(
    ({ heldAt, cancelled }) => heldAt === undefined && cancelled !== true,
  );
  if (waiting.length === 0) return null;
  return (
    <Card title={say(W.which)}>
      <p className={s.help}>{say(W.whichHelp)}</p>
      <ul className={s.chips}>
        {waiting.map(({ sessionId, kind, startsAt, partyIds }) => (
          <li key={sessionId}>
            <Button
              size="small"
              onPress={() => props.fill({ sessionId, kind, heldAt: startsAt, partyIds, attended: partyIds })}
            >
              {[say(SESSION_KINDS_NAMED[kind]), short(startsAt), formatList(partyIds.map(nameOf), locale)].join(' · ')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
