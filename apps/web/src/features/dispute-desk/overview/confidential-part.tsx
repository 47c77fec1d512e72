import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CONFIDENTIAL_WORDS as W } from '#messages/ui/desk-confidential.js';
import { getConfidentialPart } from '../../../client/sdk.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Banner } from '../../../kit/status/banner.js';
import { queryOf, troubleOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { needsUndertaking, UndertakingForm } from '../evidence/undertaking.js';
import { Part } from '../part.js';
import { useCase } from '../use-case.js';
import { ExhibitLinks } from '../work/exhibit-links.js';
import s from '../desk.module.css';

type Props = { readonly counterNoticeId: string };

/** What a counter-notice says in confidence, opened by who asks for it; others than its filer undertake to keep it first. */
export function ConfidentialPart({ counterNoticeId }: Props) {
  const { say } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <Opened counterNoticeId={counterNoticeId} />;
  return (
    <p>
      <Button size="small" onPress={() => setOpen(true)}>
        {say(W.open)}
      </Button>
    </p>
  );
}

function Opened({ counterNoticeId }: Props) {
  const { say } = useLanguage();
  const { disputeId } = useCase();
  const path = { disputeId, counterNoticeId };
  const read = useQuery(queryOf('getConfidentialPart', getConfidentialPart, { path }));
  const trouble = troubleOf(read.error);
  if (needsUndertaking(trouble)) return <UndertakingForm onSigned={() => void read.refetch()} />;
  if (trouble?.problem?.code === 'NotFound') return <p className={s.quiet}>{say(W.none)}</p>;
  return (
    <Part read={read} lines={2}>
      {({ statement, evidenceIds }) =>
        statement === undefined && evidenceIds.length === 0 ? (
          <p className={s.quiet}>{say(W.none)}</p>
        ) : (
          <Banner tone="confidential" title={say(W.title)}>
            {statement !== undefined && <p className={s.words}>{statement}</p>}
            <ExhibitLinks evidenceIds={evidenceIds} />
          </Banner>
        )
      }
    </Part>
  );
}
