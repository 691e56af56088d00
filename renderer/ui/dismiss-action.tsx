// The button that takes a message away. For the inside of a MessageBar.
import { Button, MessageBarActions } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import { useText } from '../app/language.ts';

export function DismissAction({ onDismiss }: { readonly onDismiss: () => void }) {
  const text = useText();
  return (
    <MessageBarActions
      containerAction={
        <Button
          appearance="transparent"
          icon={<Dismiss20Regular />}
          aria-label={text('app.close')}
          onClick={onDismiss}
        />
      }
    />
  );
}
