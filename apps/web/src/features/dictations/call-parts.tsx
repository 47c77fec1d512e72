import { useQuery } from '@tanstack/react-query';
import { COLON } from '#messages/colon.js';
import { formatList } from '#messages/format.js';
import { DICTATION_WORDS as W } from '#messages/ui/desk-dictations.js';
import { getDispute, listAuthorities } from '../../client/sdk.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { ConfirmByCode } from './confirm-by-code.js';
import { ReadBack } from './read-back.js';
import { useReadBack, waitingIn } from './use-read-back.js';

/** Who is on record as acting for a party; whoever calls has to be one of them, or the party itself. */
export function MayAct({ partyId }: { readonly partyId: string }) {
  const { say, locale } = useLanguage();
  const { to } = useDesk();
  const { data } = useQuery(queryOf('listAuthorities', listAuthorities, { path: { partyId } }));
  return (
    <p>
      {say(W.mayAct)}
      {say(COLON)}
      {formatList(data?.items.map(({ name }) => name) ?? [], locale) || say(W.nobody)}{' '}
      <TextLink href={to(['parties', partyId])}>{say(W.seeParty)}</TextLink>
    </p>
  );
}

/** What waits for the yes of its party: its text to be read out, or the code that is its yes. */
type WaitingProps = { readonly disputeId: string; readonly show: 'text' | 'code'; readonly onDone?: () => void };

export function Waiting({ disputeId, show, onDone }: WaitingProps) {
  const { say } = useLanguage();
  const { data: view } = useQuery(queryOf('getDispute', getDispute, { path: { disputeId } }));
  const dictationId = view && waitingIn(view).at(-1);
  if (!view) return null;
  if (dictationId === undefined) return <p role="status">{say(W.isConfirmed)}</p>;
  return <One view={view} {...{ dictationId, show, onDone }} />;
}

type OneProps = Omit<WaitingProps, 'disputeId' | 'onDone'> & {
  readonly view: Parameters<typeof useReadBack>[0];
  readonly dictationId: string;
  readonly onDone?: (() => void) | undefined;
};

function One({ view, dictationId, show, onDone }: OneProps) {
  const { say } = useLanguage();
  const { to } = useDesk();
  const back = useReadBack(view, dictationId);
  const { disputeId } = view;
  if (show === 'code')
    return back.version === undefined ? null : (
      <ConfirmByCode {...{ disputeId, dictationId }} version={back.version} onDone={() => onDone?.()} />
    );
  return (
    <>
      <ReadBack read={back.read} />
      <TextLink href={to(['disputes', disputeId, 'acts', 'CorrectDictation'], { subject: `dictation:${dictationId}` })}>
        {say(W.putRight)}
      </TextLink>
    </>
  );
}
