import { LogOut, ShieldCheck, UserCog, UserRound } from 'lucide-react';
import { ACCOUNT_OFFICES } from '#messages/core/account-offices.js';
import { ACT_AS, DESK_WORDS as W } from '#messages/ui/desk.js';
import { MenuButton } from '../../kit/actions/menu.js';
import { leaveFor } from '../../shared/desk/leave-for.js';
import { useDesk, type Office } from '../../shared/desk/use-desk.js';
import { useNarrow } from '../../shared/desk/use-narrow.js';
import { useLanguage } from '../../shared/language/language.js';

/** Who one is: the account, its offices, the way out. */
export function SessionMenu() {
  const { say, tell, locale } = useLanguage();
  const narrow = useNarrow();
  const { name, office, offices, association, choose, end } = useDesk();
  const acts = [
    { id: 'account', label: say(W.account), icon: <ShieldCheck size={16} aria-hidden /> },
    ...offices
      .filter((one) => one !== office)
      .map((one) => ({
        id: `office:${one}`,
        label: tell(ACT_AS, { office: ACCOUNT_OFFICES[one][locale] }),
        icon: <UserCog size={16} aria-hidden />,
      })),
    { id: 'out', label: say(W.signOut), icon: <LogOut size={16} aria-hidden /> },
  ];
  const go = (id: string): void => {
    if (id === 'account') leaveFor(`/a/${association.slug}#/account`);
    else if (id === 'out') void end();
    else choose(id.replace('office:', '') as Office);
  };
  return (
    <MenuButton
      withWord={!narrow}
      label={`${name} · ${ACCOUNT_OFFICES[office][locale]}`}
      icon={<UserRound size={16} aria-hidden />}
      acts={acts}
      onAct={go}
    />
  );
}
