// The frame of the desk: top bar, softphone strip, rail, body, status bar; and the commands that act everywhere.
import { type ReactNode, useEffect, useState } from "react";
import { closeInnermost } from "../../ui/index.ts";
import { useCommand } from "../commands/index.ts";
import { useAct, useHostLink } from "../host/index.ts";
import { setTheme, theme, themes } from "../look.ts";
import { go, goBack, useWhereabouts } from "../navigation.ts";
import { KeySheet } from "../palette/key-sheet.tsx";
import { Palette } from "../palette/palette.tsx";
import { type Place, placesFor } from "../place.ts";
import { useSession } from "../session.tsx";
import { language, setLanguage } from "../text/index.ts";
import { Rail } from "./rail.tsx";
import { moveRegion, rememberFocus } from "./regions.ts";
import { ScreenFault } from "./screen-fault.tsx";
import { StatusBar } from "./status-bar.tsx";
import { TopBar } from "./top-bar.tsx";

type Overlay = "palette" | "sheet" | null;

/** strip: the softphone strip, or nothing for roles without a phone. */
export function Frame({ places, strip }: { places: readonly Place[]; strip: ReactNode }) {
  const { person } = useSession();
  const mine = placesFor(places, person.roles);
  const { place: wanted, thing } = useWhereabouts();
  const place = mine.find(({ id }) => id === wanted) ?? mine.find(({ section }) => section === "work");
  const [overlay, setOverlay] = useState<Overlay>(null);
  useEffect(() => rememberFocus(document), []);
  useGlobalCommands(overlay, setOverlay);

  const View = place?.view;
  return (
    <div className="app">
      <TopBar title={place?.title ?? { zh: "连心线", en: "lianxin" }} />
      {strip}
      <div className="body">
        <Rail places={mine} current={place?.id ?? ""} />
        {View === undefined ? (
          <main />
        ) : (
          <ScreenFault key={place?.id}>
            <View thing={place?.id === wanted ? thing : null} />
          </ScreenFault>
        )}
      </div>
      <StatusBar />
      {overlay === "palette" ? <Palette places={mine} close={() => setOverlay(null)} /> : null}
      {overlay === "sheet" ? <KeySheet close={() => setOverlay(null)} /> : null}
    </div>
  );
}

function useGlobalCommands(overlay: Overlay, setOverlay: (next: Overlay) => void): void {
  const act = useAct();
  const { keepToken } = useHostLink();
  useCommand("find", () => setOverlay(overlay === "palette" ? null : "palette"));
  useCommand("key-sheet", () => setOverlay(overlay === "sheet" ? null : "sheet"));
  useCommand("settings", () => go("settings"));
  useCommand("region.next", () => moveRegion(document, 1));
  useCommand("region.previous", () => moveRegion(document, -1));
  useCommand("close", () => {
    if (!closeInnermost()) goBack();
  });
  useCommand("language", () => {
    const next = language.get() === "zh" ? "en" : "zh";
    setLanguage(next);
    void act("settings-write", { key: "language", value: next });
  });
  useCommand("theme", () => {
    const next = themes[(themes.indexOf(theme.get()) + 1) % themes.length] ?? "light";
    setTheme(next);
    void act("settings-write", { key: "theme", value: next });
  });
  useCommand("sign-out", () => {
    keepToken(null);
    // The next person begins at a place of their own.
    go("");
    void act("sign-out", {});
  });
}
