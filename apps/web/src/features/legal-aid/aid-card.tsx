import { AID_OUTCOMES_NAMED, LEGAL_AID_WORDS as L } from '#messages/ui/legal-aid.js';
import { HELP_KINDS_NAMED } from '#messages/help/kinds.js';
import { CONSULTATION_WORDS as W } from '#messages/ui/consultations.js';
import type { ConsultationView } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import s from '../registers/registers.module.css';
import { helpsTold } from './helps-told.js';

/** What makes it a request for legal aid: what help, the situation, in which dispute, and to whom it was handed. */
export function AidCard({ one: { aid, part } }: { readonly one: ConsultationView }) {
  const { say, locale } = useLanguage();
  const { to } = useDesk();
  if (!aid) return null;
  const { situation, disputeId, byLink, handing } = aid;
  const handed = handing && [handing.name ?? say(W.erased), wordOf(HELP_KINDS_NAMED, handing.kind, locale)].join(' · ');
  const facts = [
    { name: say(part === 'officer' ? L.theirHelps : L.helps), value: helpsTold(aid, locale) },
    {
      name: say(part === 'officer' ? L.theirSituation : L.situation),
      value: <p className={s.words}>{situation ?? say(W.erased)}</p>,
    },
    {
      name: say(L.dispute),
      value:
        disputeId === undefined ? (
          say(L.before)
        ) : (
          <TextLink href={to(['disputes', disputeId])}>{say(L.toDispute)}</TextLink>
        ),
    },
    { name: say(L.asker), value: part === 'officer' && byLink === true ? say(L.byLink) : undefined },
    { name: say(L.handedTo), value: handed },
    {
      name: say(L.helperSays),
      value: handing && say(handing.outcome ? AID_OUTCOMES_NAMED[handing.outcome] : L.waiting),
    },
  ].filter(({ value }) => value !== undefined);
  return (
    <Card title={say(L.one)}>
      <div className={s.stack}>
        <DescriptionList facts={facts} />
        <p className={s.quiet}>{say(part === 'officer' ? L.noDaysOfficer : L.noDays)}</p>
      </div>
    </Card>
  );
}
