import { useQuery } from '@tanstack/react-query';
import { formatDay } from '#messages/format.js';
import { PROOF_KINDS_NAMED } from '#messages/qualification/words.js';
import { ENDS_ON_DAY, QUALIFICATION_WORDS as W } from '#messages/ui/desk-qualification.js';
import { getQualificationFile } from '../../client/sdk.gen.js';
import { Banner } from '../../kit/status/banner.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { Part } from '../dispute-desk/part.js';
import { Stack } from '../registers/stack.js';
import { usePart } from '../registers/use-part.js';
import { AddProof } from './add-proof.js';
import { Askers } from './askers.js';
import { Asks } from './asks.js';
import { partsOf, type FileParts } from './parts.js';
import { ChainCards } from './chain-cards.js';
import { CheckActs } from './check-acts.js';
import { OwnProofActs } from './own-proof-acts.js';
import { ProofCard } from './proof-card.js';

/** The file of the shop for which one acts: what is in it, what ends, who may ask and who did. */
export function OwnQualificationPage() {
  const { say } = useLanguage();
  const { actingFor, forWhom } = useDesk();
  const partyId = actingFor ?? forWhom[0]?.id ?? '';
  const read = useQuery(queryOf('getQualificationFile', getQualificationFile, { path: { partyId } }));
  return (
    <DeskPage title={say(W.own)}>
      <Part read={read} lines={8}>
        {(data) => <Whole file={partsOf(data)} isOwn />}
      </Part>
    </DeskPage>
  );
}

/** At the staff's desk the file of one shop, to be checked paper by paper. */
export function QualificationPage() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const partyId = usePart('partyId');
  const read = useQuery(queryOf('getQualificationFile', getQualificationFile, { path: { partyId } }));
  const title = read.data ? (read.data.name ?? say(W.erased)) : say(W.own);
  return (
    <DeskPage title={title} crumbs={[{ label: say(W.staffTitle), href: to(['qualification']) }]}>
      <Part read={read} lines={8}>
        {(data) => <Whole file={partsOf(data)} />}
      </Part>
    </DeskPage>
  );
}

function Whole({ file, isOwn = false }: { readonly file: FileParts; readonly isOwn?: boolean }) {
  const { say, tell, locale } = useLanguage();
  const { partyId, proofs, alerts, asks } = file;
  const named = new Map(
    proofs.map(({ proofId, kind, words }) => [proofId, [say(PROOF_KINDS_NAMED[kind]), words?.brand]]),
  );
  return (
    <Stack label={say(W.proofs)}>
      {isOwn && <p>{say(W.lead)}</p>}
      {alerts.length > 0 && (
        <Banner tone="due" title={say(W.alerts)}>
          <ul>
            {alerts.map(({ proofId, endsOn }) => (
              <li key={proofId}>
                {[...(named.get(proofId) ?? []), tell(ENDS_ON_DAY, { day: formatDay(endsOn, locale) })]
                  .filter((one) => one !== undefined)
                  .join(' · ')}
              </li>
            ))}
          </ul>
        </Banner>
      )}
      <ChainCards file={file} />
      {proofs.length === 0 && <EmptyState title={say(W.none)}>{isOwn && <p>{say(W.noneHelp)}</p>}</EmptyState>}
      {proofs.map((proof) => (
        <ProofCard key={proof.proofId} partyId={partyId} proof={proof}>
          {isOwn ? (
            <OwnProofActs partyId={partyId} proofId={proof.proofId} />
          ) : (
            <CheckActs partyId={partyId} proof={proof} />
          )}
        </ProofCard>
      ))}
      {isOwn && <AddProof partyId={partyId} />}
      {isOwn && <Askers file={file} />}
      <Asks asks={asks} />
    </Stack>
  );
}
