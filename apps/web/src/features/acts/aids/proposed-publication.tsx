import { useQuery } from '@tanstack/react-query';
import { PUBLICATION_AID as W } from '#messages/ui/publication-aid.js';
import { getProposedPublication } from '../../../client/sdk.gen.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Card } from '../../../kit/data/card.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { Part } from '../../dispute-desk/part.js';
import { useCase, useNames } from '../../dispute-desk/use-case.js';
import type { AidProps } from './aid.js';
import s from './aids.module.css';

/** The whole text that waits for a second person, which says yes or no to nothing else. */
export function ProposedPublication({ view: { disputeId }, given: { decisionId = '' } }: AidProps) {
  const { say } = useLanguage();
  const nameOf = useNames();
  const { tabHref } = useCase();
  const path = { disputeId, decisionId };
  const read = useQuery({
    ...queryOf('getProposedPublication', getProposedPublication, { path }),
    enabled: decisionId !== '',
  });
  return (
    <Card title={say(W.text)} beside={<TextLink href={tabHref('panel')}>{say(W.decision)}</TextLink>}>
      <p className={s.help}>{say(W.help)}</p>
      <Part read={read}>
        {({ text, proposedBy }) => (
          <>
            <DescriptionList
              facts={[
                { name: say(W.by), value: nameOf(proposedBy) },
                { name: say(W.length), value: [...text].length },
              ]}
            />
            <p className={s.text}>{text}</p>
          </>
        )}
      </Part>
    </Card>
  );
}
