import { useQuery } from '@tanstack/react-query';
import { formatList } from '#messages/format.js';
import { RELATION_NAMES } from '#messages/intake/relations.js';
import { RELATION_WORDS as W } from '#messages/ui/desk-relations.js';
import { listProposedRelations } from '../../../client/sdk.gen.js';
import type { ProposedRelationBody } from '../../../client/types.gen.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Card } from '../../../kit/data/card.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { subjectsFor } from '../../dispute/subjects.js';
import { Part } from '../part.js';
import { useCase } from '../use-case.js';
import { useShort } from '../use-short.js';
import s from '../desk.module.css';

/** Disputes that seem to have to do with this one, each with the form that judges it; nothing where there is none. */
export function Proposed() {
  const { say } = useLanguage();
  const { disputeId } = useCase();
  const read = useQuery(queryOf('listProposedRelations', listProposedRelations, {}));
  const ours = read.data?.proposed.filter(({ earlier, later }) =>
    [earlier, later].some((one) => one.disputeId === disputeId),
  );
  if (ours?.length === 0) return null;
  return (
    <Card title={say(W.proposed)}>
      <p className={s.quiet}>{say(W.help)}</p>
      <Part read={read} lines={2}>
        {() => (
          <ul className={s.lines}>
            {ours?.map((one) => (
              <li key={`${one.earlier.disputeId} ${one.later.disputeId}`}>
                <Proposal proposed={one} />
              </li>
            ))}
          </ul>
        )}
      </Part>
    </Card>
  );
}

function Proposal({ proposed: { earlier, later, basis, relation } }: { readonly proposed: ProposedRelationBody }) {
  const { say, locale } = useLanguage();
  const short = useShort();
  const { view, disputeId, disputeHref, actHref } = useCase();
  const other = earlier.disputeId === disputeId ? later : earlier;
  const inCommon = basis.map((one) => say(W[one]));
  return (
    <>
      <span className={s.between}>
        <TextLink href={disputeHref(other.disputeId)}>{other.number}</TextLink>
        {subjectsFor(view, 'RelateDisputes').length > 0 && (
          <TextLink isButton href={actHref('RelateDisputes', `dispute:${other.disputeId}`)}>
            {say(W.relate)}
          </TextLink>
        )}
      </span>
      <small>{[say(RELATION_NAMES[relation]), formatList(inCommon, locale), short(other.filedAt)].join(' · ')}</small>
    </>
  );
}
