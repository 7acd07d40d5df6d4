// While a list has not come: nothing for 400 ms, then a skeleton of the real row height. Nothing turns or pulses.
import { useEffect, useState } from "react";

const QUIET_MS = 400;
const rows = ["a", "b", "c", "d", "e", "f"] as const;

export function Waiting() {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="fillv" aria-busy="true">
      {shown
        ? rows.map((row) => (
            <div key={row} className="skeleton">
              <i />
            </div>
          ))
        : null}
    </div>
  );
}
