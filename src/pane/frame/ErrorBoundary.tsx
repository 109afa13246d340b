import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";

type Props = { readonly children: ReactNode };

/** When the pane itself breaks: a sentence and a way back instead of an empty page. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <main role="alert" style={{ padding: "16px" }}>
        <h1 style={{ fontSize: "20px" }}>The pane stopped</h1>
        <p>Something in the add-in went wrong. Your workbook is as it was. Open the pane again to go on.</p>
        <Button appearance="primary" onClick={() => window.location.reload()}>
          Open again
        </Button>
      </main>
    );
  }
}
