// One order whole. Its letters act anywhere on the page: there is no list in which they would mean something else.
import { useEffect, useRef, useState } from "react";
import { KeyArea } from "../../app/commands/index.ts";
import type { OrderShown } from "../../app/order/index.ts";
import { Blocks } from "./blocks.tsx";
import { LimitColumn } from "./limit-column.tsx";
import { PageCommands } from "./page-commands.tsx";
import { PageHead } from "./page-head.tsx";
import { TimelineColumn } from "./timeline-column.tsx";

export function OrderPage({ shown }: { shown: OrderShown }) {
  const [reminding, setReminding] = useState(false);
  const note = useRef<HTMLInputElement>(null);
  const page = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Opened by the person's own key or click: the letters of the page act at once. A caret in a field is left where it is.
    const active = document.activeElement;
    if (active === null || active === document.body || active.closest(".nav") !== null)
      page.current?.focus({ preventScroll: true });
  }, []);
  return (
    <KeyArea className="opage-frame">
      <PageCommands shown={shown} onNote={() => note.current?.focus()} onRemind={() => setReminding(true)} />
      <div className="opage-body">
        <PageHead shown={shown} titleRef={page} />
        <div className="opage">
          <Blocks shown={shown} />
          <TimelineColumn shown={shown} noteRef={note} />
          <LimitColumn order={shown.order} reminding={reminding} onClose={() => setReminding(false)} />
        </div>
      </div>
    </KeyArea>
  );
}
