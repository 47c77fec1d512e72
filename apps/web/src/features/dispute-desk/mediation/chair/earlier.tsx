import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CHAIR_WORDS as W } from '#messages/ui/mediator-desk.js';
import { AID_WORDS } from '#messages/ui/mediator-aids.js';
import { VERSION } from '#messages/ui/talks.js';
import type { AgreementSeenBody } from '../../../../client/types.gen.js';
import { Select } from '../../../../kit/choices/select.js';
import { useLanguage } from '../../../../shared/language/language.js';
import { agreementQuery } from '../../../acts/aids/agreement-start.js';
import { Changes } from '../../../acts/aids/changes.js';
import type { SeenTerms } from '../../../talks/terms.js';
import { useCase } from '../../use-case.js';
import s from '../../desk.module.css';

const clausesOf = ({ terms }: Partial<AgreementSeenBody>): readonly string[] =>
  ((terms as SeenTerms | undefined)?.clauses ?? []).map(({ text }) => text);

type Props = { readonly mediationId: string; readonly newest: AgreementSeenBody };

/** The newest version against any before it, clause by clause and word by word. */
export function Earlier({ mediationId, newest }: Props) {
  const { say, tell } = useLanguage();
  const { disputeId } = useCase();
  const [isOpen, setOpen] = useState(false);
  const [version, setVersion] = useState(newest.version - 1);
  const { data } = useQuery({ ...agreementQuery(disputeId, mediationId, version), enabled: isOpen });
  return (
    <details className={s.fold} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say(W.compare)}</summary>
      <Select
        label={say(AID_WORDS.version)}
        options={Array.from({ length: newest.version - 1 }, (_, at) => ({
          id: String(newest.version - 1 - at),
          label: tell(VERSION, { version: newest.version - 1 - at }),
        }))}
        value={String(version)}
        onChange={(id) => id !== null && setVersion(Number(id))}
      />
      {data && <Changes before={clausesOf(data)} after={clausesOf(newest)} />}
    </details>
  );
}
