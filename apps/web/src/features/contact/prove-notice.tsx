import { PHONE_WORDS } from '#messages/ui/phone.js';
import { PROVE_WORDS as WORDS } from '#messages/ui/prove.js';
import { getOwnContact } from '../../client/sdk.gen.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { useLanguage } from '../../shared/language/language.js';
import { pathTo } from '../../shared/parts/route.js';

const load = () => getOwnContact();

/**
 * That more is open to whoever proves who it is; nothing of that where it has. Beside it, unless it stands `alone`, the
 * way to notices on this phone.
 */
export function ProveNotice({ alone = false }: { readonly alone?: boolean }) {
  const { say } = useLanguage();
  const { data } = useLoad(load);
  return (
    <>
      {data && data.state !== 'proved' && (
        <section className="notice">
          <h2>{say(WORDS.title)}</h2>
          <p>{say(data.state === 'waiting' ? WORDS.waiting : WORDS.why)}</p>
          <a className="quiet wide" href={pathTo('prove')}>
            {say(WORDS.title)}
          </a>
        </section>
      )}
      {!alone && (
        <p>
          <a href={pathTo('prove', 'phone')}>{say(PHONE_WORDS.title)}</a>
        </p>
      )}
    </>
  );
}
