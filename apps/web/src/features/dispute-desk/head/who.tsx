import { MATTERS } from '#messages/talks/mediation.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { AGAINST } from '#messages/ui/between.js';
import { DESK_DISPUTE as WORDS, GOODS_MORE, IN_CHARGE } from '#messages/ui/desk-dispute.js';
import { formatList } from '#messages/format.js';
import { isOfStaff, useDesk } from '../../../shared/desk/use-desk.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { itemTitle } from '../../dispute/subjects.js';
import { useCase, useNames } from '../use-case.js';
import s from '../desk.module.css';

/** Right and goods, who against whom, where, and in whose hands. */
export function Who() {
  const { say, tell, locale } = useLanguage();
  const { view } = useCase();
  const nameOf = useNames();
  const { right, items, respondents, complainantId, desk, matter } = view;
  const [first] = items;
  const what = right
    ? [wordOf(RIGHT_KINDS, right.kind, locale), right.name].filter((part) => part !== undefined).join(' ')
    : matter && wordOf(MATTERS, matter, locale);
  const goods = first && tell(GOODS_MORE, { title: itemTitle(view, first.itemId), count: items.length });
  const [other] = respondents;
  const isStaff = isOfStaff(useDesk().office);
  const platforms = [...new Set(items.map(({ platformId }) => platformId))].map(nameOf);
  const { caseManagerId, deputyId, teams = [] } = desk ?? {};
  const charge = tell(IN_CHARGE, {
    name: caseManagerId === undefined ? undefined : nameOf(caseManagerId),
    teams: formatList(teams, locale),
    deputy: deputyId === undefined ? undefined : nameOf(deputyId),
  });
  return (
    <>
      <p className={s.about}>{[what, goods].filter((part) => part !== undefined).join(' × ')}</p>
      <p className={s.quiet}>
        {other
          ? tell(AGAINST, {
              complainant: nameOf(complainantId),
              respondent: nameOf(other.respondentId),
              count: respondents.length,
            })
          : nameOf(complainantId)}
        {platforms.length > 0 && ` · ${say(WORDS.platform)} ${formatList(platforms, locale)}`}
        {isStaff && ` · ${charge}`}
      </p>
    </>
  );
}
