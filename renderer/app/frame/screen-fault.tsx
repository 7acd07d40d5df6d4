// A fault of ours in one screen shows a sentence in its place; strip, rail and status bar go on, and what was typed is stored.
import { Component, type ErrorInfo, type ReactNode } from "react";
import { useText } from "../text/index.ts";

interface Props {
  readonly children: ReactNode;
}

export class ScreenFault extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    // The stack names our own parts only; a message may quote what was typed and is left out.
    console.error(`screen failed: ${error.name}`, info.componentStack);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <Failed again={() => this.setState({ failed: false })} />;
  }
}

function Failed({ again }: { again: () => void }) {
  const text = useText();
  return (
    <main className="empty" role="alert">
      <p>
        {text({
          zh: "这一屏出错了：写下的都已存，电话不受影响",
          en: "This screen has failed: what was typed is stored, the call is not affected",
        })}
      </p>
      <p>
        <button type="button" className="btn" onClick={again}>
          {text({ zh: "重新打开", en: "Open again" })}
        </button>
      </p>
    </main>
  );
}
