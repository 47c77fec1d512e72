import { RELATION_NAMES } from '#messages/intake/relations.js';
import { formatList } from '#messages/format.js';
import { DESK_DISPUTE as WORDS } from '#messages/ui/desk-dispute.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Status } from '../../../kit/status/status.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { useCase, useNames } from '../use-case.js';
import s from '../desk.module.css';

type Relation = {
  readonly disputeId: string;
  readonly relations: readonly string[];
  readonly leadDisputeId?: string;
};

/** The other disputes by number, and how they stand to this one. */
export function RelationList() {
  const { say, locale } = useLanguage();
  const { view, disputeHref } = useCase();
  const nameOf = useNames();
  const relations = (view.relations ?? []) as unknown as readonly Relation[]; // described as open data
  return (
    <ul className={s.lines}>
      {relations.map(({ disputeId, relations: how, leadDisputeId }) => (
        <li key={disputeId}>
          <span className={s.row}>
            <TextLink href={disputeHref(disputeId)}>{nameOf(disputeId)}</TextLink>
            {leadDisputeId === disputeId && <Status tone="now" word={say(WORDS.lead)} />}
          </span>
          <small>
            {formatList(
              how.map((one) => wordOf(RELATION_NAMES, one, locale)),
              locale,
            )}
          </small>
        </li>
      ))}
    </ul>
  );
}
