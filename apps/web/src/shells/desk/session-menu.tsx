import { LogOut, ShieldCheck, UserCog, UserRound, Users } from 'lucide-react';
import { ACCOUNT_OFFICES } from '#messages/core/account-offices.js';
import { ACT_AS, DESK_WORDS as W } from '#messages/ui/desk.js';
import { ACT_FOR, CLIENT_NUMBER } from '#messages/ui/seats.js';
import { MenuButton } from '../../kit/actions/menu.js';
import { leaveFor } from '../../shared/desk/leave-for.js';
import { useDesk, type Office } from '../../shared/desk/use-desk.js';
import { useNarrow } from '../../shared/desk/use-narrow.js';
import { useLanguage } from '../../shared/language/language.js';

/** Who one is: the account, its offices, the way out. */
export function SessionMenu() {
  const { say, tell, locale } = useLanguage();
  const narrow = useNarrow();
  const { name, office, offices, association, forWhom, actingFor, choose, actFor, end } = useDesk();
  const acting = forWhom.find(({ id }) => id === actingFor)?.name;
  const acts = [
    { id: 'account', label: say(W.account), icon: <ShieldCheck size={16} aria-hidden /> },
    ...offices
      .filter((one) => one !== office)
      .map((one) => ({
        id: `office:${one}`,
        label: tell(ACT_AS, { office: ACCOUNT_OFFICES[one][locale] }),
        icon: <UserCog size={16} aria-hidden />,
      })),
    ...forWhom
      .map(({ id, name: whom }, at) => ({
        id: `for:${id}`,
        label: tell(ACT_FOR, { name: whom ?? tell(CLIENT_NUMBER, { number: at + 1 }) }),
        icon: <Users size={16} aria-hidden />,
      }))
      .filter(({ id }) => id !== `for:${actingFor}`),
    { id: 'out', label: say(W.signOut), icon: <LogOut size={16} aria-hidden /> },
  ];
  const go = (id: string): void => {
    if (id === 'account') leaveFor(`/a/${association.slug}#/account`);
    else if (id === 'out') void end();
    else if (id.startsWith('for:')) actFor(id.slice('for:'.length));
    else choose(id.replace('office:', '') as Office);
  };
  return (
    <MenuButton
      withWord={!narrow}
      label={`${name} · ${acting ?? ACCOUNT_OFFICES[office][locale]}`}
      icon={<UserRound size={16} aria-hidden />}
      acts={acts}
      onAct={go}
    />
  );
}
