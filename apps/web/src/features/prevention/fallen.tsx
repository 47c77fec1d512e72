import { PREVENTION_WORDS as W } from '#messages/ui/prevention.js';
import type { PreventionGroundView } from '../../client/types.gen.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';

/** That a decision on which it rests was reversed since, and what can be done about it. */
export function Fallen({ grounds }: { readonly grounds: readonly PreventionGroundView[] }) {
  const { say } = useLanguage();
  const { office } = useDesk();
  if (grounds.every(({ fallenAt }) => fallenAt === undefined)) return null;
  return <p>{say(office === 'party' ? W.fallenOwn : W.fallenHelp)}</p>;
}
