// The desk: sign-in while nobody is signed in, else the frame with the places of the person's roles.
import { useEffect, useLayoutEffect } from "react";
import { lettersOff, setKeyChoices } from "./app/commands/index.ts";
import { Frame } from "./app/frame/frame.tsx";
import { useQuery } from "./app/host/index.ts";
import { setTheme } from "./app/look.ts";
import { SessionProvider, useReference } from "./app/session.tsx";
import { forgetPerson } from "./app/store.ts";
import { setCityOffset, setLanguage, useText } from "./app/text/index.ts";
import { SignIn } from "./features/sign-in/sign-in.tsx";
import { SoftphoneStrip } from "./features/softphone/strip.tsx";
import { places } from "./places.ts";

export function Desk() {
  const session = useQuery("session", {});
  const personId = session?.state === "signed-in" ? session.person.id : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the person changes, and only then
  useLayoutEffect(() => forgetPerson, [personId]);
  usePersonalSettings();
  useCityTime();
  const text = useText();
  useEffect(() => {
    // Nothing personal stands in the title of the window.
    document.title = text({ zh: "连心线", en: "lianxin" });
  }, [text]);
  if (session === undefined) return null;
  if (session.state === "signed-out") return <SignIn session={session} />;
  return (
    <SessionProvider session={session}>
      <DeskOfPerson />
    </SessionProvider>
  );
}

function DeskOfPerson() {
  const account = useQuery("phone-account", {});
  return (
    <Frame places={places} strip={account === null || account === undefined ? null : <SoftphoneStrip />} />
  );
}

function usePersonalSettings(): void {
  const settings = useQuery("settings", {});
  const language = settings?.["language"];
  const theme = settings?.["theme"];
  const singleLetters = settings?.["single-letters"];
  const keys = settings?.["keys"];
  useEffect(() => {
    if (language === "zh" || language === "en") setLanguage(language);
  }, [language]);
  useEffect(() => lettersOff.set(singleLetters === false), [singleLetters]);
  useEffect(() => setKeyChoices(keys), [keys]);
  useEffect(() => {
    if (theme === "light" || theme === "dark" || theme === "contrast") setTheme(theme);
  }, [theme]);
}

function useCityTime(): void {
  const offset = useReference()?.calendar.utcOffsetMinutes;
  useEffect(() => {
    if (offset !== undefined) setCityOffset(offset);
  }, [offset]);
}
