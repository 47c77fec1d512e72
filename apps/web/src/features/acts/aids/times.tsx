import { formatList } from '#messages/format.js';
import { AID_WORDS as W, ALONE_WITH } from '#messages/ui/mediator-aids.js';
import { Button } from '../../../kit/actions/button.js';
import { Card } from '../../../kit/data/card.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useCase, useNames } from '../../dispute-desk/use-case.js';
import { useShort } from '../../dispute-desk/use-short.js';
import { mediationIn, type AidProps } from './aid.js';
import { freeFrom, freeTogether, type Free } from './free-times.js';
import s from './aids.module.css';

/** When the parties of a mediation can, all together and each alone. */
export function Times(props: AidProps) {
  const { say, tell, locale } = useLanguage();
  const { now } = useCase();
  const nameOf = useNames();
  const short = useShort();
  const mediation = mediationIn(props);
  if (!mediation) return null;
  const { parties, consents, sides } = mediation;
  const sideOf = (id: string): readonly string[] =>
    sides.find(({ partyIds }) => partyIds.includes(id))?.partyIds ?? [id];
  const said = parties.map((partyId) => ({
    partyId,
    free: freeFrom(consents.find((one) => one.partyId === partyId)?.available ?? [], now),
  }));
  const common = freeTogether(said.map(({ free }) => free));
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
        {said.map(({ partyId, free }) => (
          <li key={partyId}>
            <b>{nameOf(partyId)}</b>
            {free.length === 0 && <span className={s.help}>{say(W.noneSaid)}</span>}
            {free.map((one) => (
              <Button key={one.from} size="small" kind="quiet" onPress={take(one, sideOf(partyId))}>
                {`${span(one)} · ${tell(ALONE_WITH, { names: formatList(sideOf(partyId).map(nameOf), locale) })}`}
              </Button>
            ))}
          </li>
        ))}
      </ul>
    </Card>
  );
}
