// The way to files without dragging: the system's own dialogs.
import { Button } from '@fluentui/react-components';
import { DocumentAdd20Regular, FolderAdd20Regular } from '@fluentui/react-icons';
import { useText } from '../../app/language.ts';
import { mergeChosen, useMerge } from './merge-store.ts';

export function ChooseButtons({ batchId }: { readonly batchId: string | null }) {
  const text = useText();
  const busy = useMerge((state) => state.job !== null);
  return (
    <>
      <Button
        icon={<DocumentAdd20Regular />}
        disabled={busy}
        onClick={() => void mergeChosen(batchId, 'files')}
      >
        {text('merge.chooseFiles')}
      </Button>
      <Button
        icon={<FolderAdd20Regular />}
        disabled={busy}
        onClick={() => void mergeChosen(batchId, 'folder')}
      >
        {text('merge.chooseFolder')}
      </Button>
    </>
  );
}
