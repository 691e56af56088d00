// A view that breaks must not take the window with it.
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import type { Text } from '../../shared/text/text.ts';

type Props = { readonly text: Text; readonly children: ReactNode };

export class ErrorBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    const { text, children } = this.props;
    if (!this.state.broken) return children;
    return (
      <MessageBar intent="error" style={{ alignSelf: 'flex-start', margin: 20 }}>
        <MessageBarBody>{text('app.broken')}</MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => this.setState({ broken: false })}>{text('app.tryAgain')}</Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}
