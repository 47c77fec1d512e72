import { materialName } from '#messages/rulebook/materials.js';
import { FILED_OF, PARTY_FILING as W } from '#messages/ui/party-filing.js';
import { Button } from '../../kit/actions/button.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Banner } from '../../kit/status/banner.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import type { Fate, Filing } from './use-filing.js';

/** What became of it, in one word for all; where one complaint waits, what it lacks and the ways on. */
export function Outcome({ filing, onAgain }: { readonly filing: Filing; readonly onAgain: () => void }) {
  const { say, tell } = useLanguage();
  const { to } = useDesk();
  const { fates, lost, earlier } = filing;
  const filed = fates.flatMap((fate) => fate.filed ?? []);
  const [only, ...more] = fates;
  const rest = fates.filter((fate) => !fate.filed && fate.draftId === undefined);
  return (
    <>
      {earlier && (
        <Banner isNew tone="due" title={say(W.earlierFiled)}>
          <TextLink href={to(['disputes', earlier.disputeId])}>{earlier.number}</TextLink>
          <p>{say(W.earlierFiledHelp)}</p>
        </Banner>
      )}
      {filed.length > 0 && (
        <Banner isNew tone="lifted" title={say(W.filed)} acts={<Button onPress={onAgain}>{say(W.another)}</Button>}>
          {more.length > 0 && <p>{tell(FILED_OF, { filed: filed.length, of: fates.length })}</p>}
          <ul>
            {filed.map(({ disputeId, number }) => (
              <li key={disputeId}>
                <TextLink href={to(['disputes', disputeId])}>{number}</TextLink>
              </li>
            ))}
          </ul>
        </Banner>
      )}
      {lost.length > 0 && (
        <Banner isNew tone="due" title={say(W.lost)}>
          <p>{lost.join(' · ')}</p>
        </Banner>
      )}
      {only && more.length === 0 && <Waiting fate={only} filing={filing} />}
      {rest.length > 0 && more.length > 0 && (
        <Banner
          isNew
          tone="due"
          title={tell(FILED_OF, { filed: filed.length, of: fates.length })}
          acts={
            <Button isPending={filing.isBusy} onPress={() => void filing.keepRest()}>
              {say(W.keepRest)}
            </Button>
          }
        />
      )}
    </>
  );
}

function Waiting({ fate, filing }: { readonly fate: Fate; readonly filing: Filing }) {
  const { say, locale } = useLanguage();
  const { association } = useDesk();
  const { draftId, missing = [], problem, filed } = fate;
  if (filed || (missing.length === 0 && !problem)) return null;
  const form = draftId !== undefined && (
    <TextLink isButton href={`/a/${association.slug}#/complaint/${draftId}/${missing.length > 0 ? 'papers' : 'check'}`}>
      {say(W.inForm)}
    </TextLink>
  );
  if (problem)
    return (
      <Banner isNew tone="overdue" title={say(W.refused)} acts={form}>
        <p>{problem.detail ?? problem.title}</p>
        <ul>
          {problem.errors?.map(
            ({ field, code, detail }) => detail !== undefined && <li key={`${field} ${code}`}>{detail}</li>,
          )}
        </ul>
        <p>{say(W.kept)}</p>
      </Banner>
    );
  const anyway = (
    <Button kind="primary" isPending={filing.isBusy} onPress={() => void filing.fileAnyway(fate)}>
      {say(W.fileAnyway)}
    </Button>
  );
  return (
    <Banner
      isNew
      tone="due"
      title={say(W.lacking)}
      acts={
        <>
          {anyway}
          {form}
        </>
      }
    >
      <ul>
        {missing.map((code) => (
          <li key={code}>{materialName(code, locale)}</li>
        ))}
      </ul>
      <p>{say(W.lackingHelp)}</p>
    </Banner>
  );
}
