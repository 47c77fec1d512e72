import { PAGE_WORDS } from '#messages/ui/pages.js';
import { useLanguage } from '../language/language.js';
import { pathTo } from './route.js';

/** One step up: to the dispute, or to where it is told. */
export function Back({ to = [] }: { readonly to?: readonly string[] }) {
  const { say } = useLanguage();
  return (
    <p>
      <a className="back" href={pathTo(...to)}>
        ‹ {say(PAGE_WORDS.back)}
      </a>
    </p>
  );
}
