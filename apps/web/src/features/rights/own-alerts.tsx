import { OPERATIONS } from '#messages/forms/operations.js';
import { formatDay } from '#messages/format.js';
import { NOT_IN_FORCE } from '#messages/right/register.js';
import { ENDS_ON, LICENCE_ENDS, PARTY_RIGHTS as W } from '#messages/ui/party-rights.js';
import type { RightLine } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Banner } from '../../kit/status/banner.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useNow } from '../../shared/desk/use-now.js';
import { useLanguage } from '../../shared/language/language.js';
import { addDays, dayAt } from '../calendar/days.js';

/** How many days before its end a right is spoken of: about half a year, as registries let it be renewed. */
const AHEAD = 184;

/** A licence is a contract: a month is enough to speak of it. */
const LICENCE_AHEAD = 31;

/** What of the own rights needs somebody: its term, papers that were asked for, or why nothing can be based on it. */
export function OwnAlerts({ rights }: { readonly rights: readonly RightLine[] }) {
  const { say, tell, locale } = useLanguage();
  const { to } = useDesk();
  const today = dayAt(useNow());
  const [soon, soonLicence] = [addDays(today, AHEAD), addDays(today, LICENCE_AHEAD)];
  const renewWord = say(OPERATIONS.renewRight.label);
  const told = rights.flatMap(({ rightId, name, stage, inForce, notInForce, validUntil, licenceEnds }) => {
    const renew = to(['do', 'renewRight'], { rightId });
    const about = { rightId, name: name ?? rightId };
    if (stage === 'awaiting-papers')
      return [{ ...about, why: say(W.papersAsked), act: say(W.see), href: to(['rights', rightId]) }];
    if (!inForce && notInForce === 'expired')
      return [{ ...about, why: say(NOT_IN_FORCE.expired), act: say(OPERATIONS.renewRight.label), href: renew }];
    if (!inForce && notInForce !== undefined)
      return [{ ...about, why: say(NOT_IN_FORCE[notInForce]), act: say(W.see), href: to(['rights', rightId]) }];
    const ends = validUntil !== undefined && validUntil <= soon ? validUntil : undefined;
    const licence = licenceEnds !== undefined && licenceEnds <= soonLicence ? licenceEnds : undefined;
    const see = to(['rights', rightId]);
    return [
      ...(ends === undefined
        ? []
        : [{ ...about, why: tell(ENDS_ON, { day: formatDay(ends, locale) }), act: renewWord, href: renew }]),
      ...(licence === undefined
        ? []
        : [{ ...about, why: tell(LICENCE_ENDS, { day: formatDay(licence, locale) }), act: say(W.see), href: see }]),
    ];
  });
  if (told.length === 0) return null;
  return (
    <Banner tone="due" title={say(W.alerts)}>
      <ul>
        {told.map(({ rightId, name, why, act, href }) => (
          <li key={`${rightId} ${why}`}>
            <TextLink href={to(['rights', rightId])}>{name}</TextLink> · {why} · <TextLink href={href}>{act}</TextLink>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
