import { LIST_WORDS } from '#messages/ui/desk-lists.js';
import { Button } from '../../kit/actions/button.js';
import { useLanguage } from '../../shared/language/language.js';

type Props = {
  readonly of: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => unknown;
  };
};

/** The next page under this one, as long as there is one. */
export function More({ of }: Props) {
  const { say } = useLanguage();
  if (!of.hasNextPage) return null;
  return (
    <div>
      <Button isPending={of.isFetchingNextPage} onPress={() => void of.fetchNextPage()}>
        {say(LIST_WORDS.more)}
      </Button>
    </div>
  );
}
