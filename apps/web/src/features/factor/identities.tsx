import { useCallback } from 'react';
import { FACTOR_WORDS as WORDS, LAST_USED, LINK_TO } from '#messages/ui/factors.js';
import { beginIdentityLink, getMe, listIdentities, listSignInMeans, unlinkIdentity } from '../../client/sdk.gen.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { momentText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { ActButton } from '../../shared/parts/act-button.js';
import { leaveFor } from './issuer-login.js';

const load = () => listIdentities();
const loadMe = () => getMe();

/** Identities of other providers that are joined to the account; nothing where the association takes none. */
export function Identities({ fresh }: { readonly fresh: boolean }) {
  const { data: me } = useLoad(loadMe);
  return me ? <Joined association={me.association.associationId} fresh={fresh} /> : null;
}

function Joined({ association, fresh }: { readonly association: string; readonly fresh: boolean }) {
  const { say, tell, locale } = useLanguage();
  const loadMeans = useCallback(() => listSignInMeans({ path: { association } }), [association]);
  const { data: means } = useLoad(loadMeans);
  const { data, again } = useLoad(load);
  const named = (one: { readonly nameZh: string; readonly nameEn: string }): string =>
    locale === 'en' ? one.nameEn : one.nameZh;
  const free = means?.issuers.filter(({ issuerId }) => !data?.items.some((one) => one.issuerId === issuerId)) ?? [];
  if (!data || (data.items.length === 0 && free.length === 0)) return null;
  return (
    <>
      <h2>{say(WORDS.identities)}</h2>
      {data.items.length === 0 && <p>{say(WORDS.noIdentities)}</p>}
      <ul className="cards">
        {data.items.map((one) => (
          <li className="card" key={one.identityId}>
            <p>
              <strong>{named(one)}</strong>
            </p>
            <p className="hint">
              {one.lastUsedAt === undefined
                ? say(WORDS.neverUsed)
                : tell(LAST_USED, { at: momentText(one.lastUsedAt, locale) })}
            </p>
            {fresh && (
              <ActButton
                name={`unlink:${one.identityId}`}
                words={`${say(WORDS.unlink)} · ${named(one)}`}
                send={() => unlinkIdentity({ path: { identityId: one.identityId } })}
                after={() => again()}
              />
            )}
          </li>
        ))}
      </ul>
      {fresh &&
        free.map((one) => (
          <p key={one.issuerId}>
            <ActButton
              name={`link:${one.issuerId}`}
              words={tell(LINK_TO, { name: named(one) })}
              send={() => beginIdentityLink({ query: { issuerId: one.issuerId } })}
              after={(begun) => leaveFor('linking', begun)}
            />
          </p>
        ))}
    </>
  );
}
