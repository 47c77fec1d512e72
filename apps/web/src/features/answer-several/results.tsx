import { PARTY_ANSWERS as W } from '#messages/ui/party-answers.js';
import { PARTY_FILING } from '#messages/ui/party-filing.js';
import type { SeveralResult } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Banner } from '../../kit/status/banner.js';
import { Status } from '../../kit/status/status.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { LeftOut } from './left-out.js';
import s from './answers.module.css';

type Props = {
  readonly results: readonly SeveralResult[];
  /** Of those that were chosen, what the answer did not go to. */
  readonly leftOut: readonly string[];
  /** Names of files that did not arrive. */
  readonly lost: readonly string[];
  readonly numberOf: (disputeId: string) => string;
};
export const isAnswered = ({ status }: SeveralResult): boolean => status < 300;

/** What came of one answer in each dispute, with the way to where it stands, and what did not arrive with it. */
export function Results({ results, leftOut, lost, numberOf }: Props) {
  const { say } = useLanguage();
  const { to } = useDesk();
  return (
    <>
      <ul className={s.results} aria-label={say(W.results)}>
        {results.map((one) => (
          <li key={one.disputeId}>
            <TextLink href={to(['disputes', one.disputeId])}>{numberOf(one.disputeId)}</TextLink>{' '}
            <Status
              tone={isAnswered(one) ? 'lifted' : 'overdue'}
              word={say(isAnswered(one) ? W.answered : W.refused)}
            />
            {one.detail !== undefined && <p className={s.quiet}>{one.detail}</p>}
          </li>
        ))}
      </ul>
      {!results.every(isAnswered) && <p className={s.quiet}>{say(W.refusedHelp)}</p>}
      <LeftOut disputes={leftOut} numberOf={numberOf} />
      {lost.length > 0 && (
        <Banner isNew tone="due" title={say(PARTY_FILING.lost)}>
          <p>{lost.join(' · ')}</p>
        </Banner>
      )}
    </>
  );
}
