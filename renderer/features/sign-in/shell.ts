// What serves this page: a console's shell or the hub, and whether practice calls come in.
import { useEffect, useState } from "react";

interface Shell {
  readonly training: boolean;
}

export function useShell(): Shell | null {
  const [shell, setShell] = useState<Shell | null>(null);
  useEffect(() => {
    let here = true;
    fetch("/shell.json")
      .then((response) => response.json())
      .then((value: unknown) => {
        const training =
          typeof value === "object" && value !== null && Reflect.get(value, "training") === true;
        if (here) setShell({ training });
      })
      .catch(() => undefined);
    return () => {
      here = false;
    };
  }, []);
  return shell;
}
