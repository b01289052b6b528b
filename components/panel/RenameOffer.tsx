import { usePanel } from '../shared/panel-context.ts';
import { useWords } from '../shared/words.ts';

interface RenameOfferProps {
  criterion: string;
  attachment: string;
  name: string;
}

/** «Đổi thành «…»»: a renamed copy of the same bytes takes the place of the chosen file. */
export function RenameOffer({ criterion, attachment, name }: RenameOfferProps) {
  const words = useWords();
  const { model, actions } = usePanel();
  if (model.host !== 'frame') return null;
  return (
    <button
      type="button"
      class="button rename"
      disabled={model.renaming.value[attachment]?.step === 'running'}
      onClick={() => actions.rename(criterion, attachment, name)}
    >
      {words.rename(name)}
    </button>
  );
}
