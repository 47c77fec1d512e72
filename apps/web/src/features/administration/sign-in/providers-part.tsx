import { useQuery } from '@tanstack/react-query';
import { PROVIDER_FAULTS, PROVIDER_FORMATS, PROVIDER_WORDS as W } from '#messages/ui/desk-providers.js';
import { listProviders } from '../../../client/sdk.gen.js';
import type { HiredProvider, ProposedProvider } from '../../../client/types.gen.js';
import { Status } from '../../../kit/status/status.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { wordOf } from '../../../shared/language/word-of.js';
import type { Doable } from '../../acts/offices-of.js';
import { RowsPart } from '../rows-part.js';
import { useHere } from '../use-here.js';
import { useNames } from '../use-names.js';

type Service = HiredProvider['service'];

/** What hires each by hand; identity checks and wire formats of others are the operator's to set. */
const HIRED_BY: Readonly<Record<Service, readonly Doable[]>> = {
  sms: [['registerMessageProvider', { channel: 'sms' }]],
  wechat: [['registerMessageProvider', { channel: 'wechat' }]],
  signature: ['registerSignatureProvider'],
  identity: [],
};
const TRIED_BY: Readonly<Record<Service, Doable>> = {
  sms: ['tryMessageProvider', { channel: 'sms' }],
  wechat: ['tryMessageProvider', { channel: 'wechat' }],
  signature: 'trySignatureProvider',
  identity: 'tryIdentityProvider',
};

const actsOf = ({ service, hiredBy, proposed }: HiredProvider): readonly Doable[] => [
  ...(hiredBy === undefined ? [] : [TRIED_BY[service]]),
  ...(proposed === undefined ? [] : answersTo(proposed)),
  // what the operator set for the association comes before what is hired here
  ...(hiredBy === 'operator' ? [] : HIRED_BY[service]),
  ...(hiredBy === 'administrator' ? ([['endProvider', { service }]] as const) : []),
];

const answersTo = ({ hireId, canBeAgreedTo }: ProposedProvider): readonly Doable[] => [
  ...(canBeAgreedTo ? ([['agreeToProvider', { hireId }]] as const) : []),
  ['refuseProvider', { hireId }],
];

/** Each service with who provides it, how it went the last time, and a trial of it. */
export function ProvidersPart() {
  const { path, say, locale, shortly } = useHere();
  const list = useQuery(queryOf('listProviders', listProviders, { path }));
  return (
    <RowsPart
      title={W.title}
      help={W.help}
      list={list}
      rows={(list.data?.items ?? []).map((row) => ({ ...row, id: row.service }))}
      none={W.noProviders}
      rowActs={actsOf}
      columns={[
        { id: 'service', label: say(W.service), isName: true, cell: ({ service }) => say(W[service]) },
        {
          id: 'provider',
          label: say(W.provider),
          cell: ({ service, format, name }) => {
            if (format === undefined) return service === 'identity' ? say(W.askOperator) : say(W.none);
            const known = say(PROVIDER_FORMATS[format]);
            return name === undefined || known.startsWith(name) ? (
              known
            ) : (
              <>
                {known}
                <br />
                {name}
              </>
            );
          },
        },
        { id: 'hiredBy', label: say(W.hiredBy), cell: ({ hiredBy }) => hiredBy && say(W[hiredBy]) },
        { id: 'proposed', label: say(W.proposed), cell: ({ proposed }) => proposed && <Proposed hire={proposed} /> },
        { id: 'state', label: say(W.state), cell: (row) => row.hiredBy && <LastTime row={row} /> },
        { id: 'answeredAt', label: say(W.answeredAt), cell: ({ answeredAt }) => shortly(answeredAt) },
        {
          id: 'failedAt',
          label: say(W.failedAt),
          cell: ({ failedAt, failedWith = '' }) =>
            failedAt !== undefined && (
              <>
                {shortly(failedAt)}
                <br />
                {wordOf(PROVIDER_FAULTS, failedWith, locale)}
              </>
            ),
        },
      ]}
    />
  );
}

/** Where it would go, who wants it and since when: what another administrator looks at before agreeing. */
function Proposed({ hire: { name, url, proposedBy, proposedAt } }: { readonly hire: ProposedProvider }) {
  const { shortly } = useHere();
  const nameOf = useNames();
  const by = [nameOf(proposedBy), shortly(proposedAt)].filter((one) => one !== undefined).join(' · ');
  return (
    <>
      {[name, url].filter((one) => one !== undefined).join(' ')}
      <br />
      {by}
    </>
  );
}

function LastTime({ row: { answeredAt = '', failedAt = '' } }: { readonly row: HiredProvider }) {
  const { say } = useHere();
  if (answeredAt === '' && failedAt === '') return <Status tone="neutral" word={say(W.unused)} />;
  return failedAt > answeredAt ? (
    <Status tone="overdue" word={say(W.fails)} />
  ) : (
    <Status tone="lifted" word={say(W.works)} />
  );
}
