import { formatList } from '#messages/format.js';
import { AID_WORDS as W, ALONE_WITH } from '#messages/ui/mediator-aids.js';
import { Button } from '../../../kit/actions/button.js';
import { Card } from '../../../kit/data/card.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useCase, useNames } from '../../dispute-desk/use-case.js';
import { useShort } from '../../dispute-desk/use-short.js';
import { mediationIn, type AidProps } from './aid.js';
import { freeFrom, type Free } from './free-times.js';
import s from './aids.module.css';

/** When the parties of a mediation can, all together and each side alone. */
export function Times(props: AidProps) {
  const { say, tell, locale } = useLanguage();
  const { now } = useCase();
  const nameOf = useNames();
  const short = useShort();
  const mediation = mediationIn(props);
  if (!mediation) return null;
  const { parties, times = [] } = mediation;
  const [together, ...sides] = times.map((one) => ({ ...one, times: freeFrom(one.times, now) }));
  const common = together?.times ?? [];
  const span = ({ from, until }: Free): string => `${short(from)} – ${short(until)}`;
  const take = (free: Free, partyIds: readonly string[]) => (): void =>
    props.fill({
      startsAt: free.from,
      partyIds: [...partyIds],
      ...(partyIds.length < parties.length && { kind: 'caucus' }),
      ...(partyIds.length === parties.length && props.values['kind'] === undefined && { kind: 'joint' }),
    });
  return (
    <Card title={say(W.times)}>
      <p className={s.help}>{say(common.length === 0 ? W.noTimes : W.timesHelp)}</p>
      {common.length > 0 && (
        <ul className={s.chips}>
          {common.map((free) => (
            <li key={free.from}>
              <Button size="small" onPress={take(free, parties)}>
                {span(free)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <h4>{say(W.each)}</h4>
      <ul className={s.each}>
        {sides.map(({ partyIds, times: own }) => (
          <li key={partyIds.join(' ')}>
            <b>{formatList(partyIds.map(nameOf), locale)}</b>
            {own.length === 0 && <span className={s.help}>{say(W.noneSaid)}</span>}
            {own.map((one) => (
              <Button key={one.from} size="small" kind="quiet" onPress={take(one, partyIds)}>
                {`${span(one)} · ${tell(ALONE_WITH, { names: formatList(partyIds.map(nameOf), locale) })}`}
              </Button>
            ))}
          </li>
        ))}
      </ul>
    </Card>
  );
}
