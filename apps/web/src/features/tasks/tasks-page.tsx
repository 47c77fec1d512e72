import { DESK_WORDS } from '#messages/ui/desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';

export function TasksPage() {
  const { say } = useLanguage();
  return <DeskPage title={say(DESK_WORDS.tasks)}>{null}</DeskPage>;
}
