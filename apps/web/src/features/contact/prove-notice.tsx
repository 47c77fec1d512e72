import { PROVE_WORDS as WORDS } from '#messages/ui/prove.js';
import { getOwnContact } from '../../client/sdk.gen.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { useLanguage } from '../../shared/language/language.js';
import { pathTo } from '../../shared/parts/route.js';

const load = () => getOwnContact();

/** That more is open to whoever proves who it is; nothing where it has. */
export function ProveNotice() {
  const { say } = useLanguage();
  const { data } = useLoad(load);
  if (!data || data.state === 'proved') return null;
  return (
    <section className="notice">
      <h2>{say(WORDS.title)}</h2>
      <p>{say(data.state === 'waiting' ? WORDS.waiting : WORDS.why)}</p>
      <a className="quiet wide" href={pathTo('prove')}>
        {say(WORDS.title)}
      </a>
    </section>
  );
}
