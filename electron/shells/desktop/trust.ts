// What pages may not do: go elsewhere, open windows, embed, download from elsewhere, ask the system for anything but the
// phone's microphone and loudspeaker; and no certificate is taken that Chromium refuses.
import type { App, Session, WebContents } from "electron";
import type { Log } from "../../console/shell-side.ts";
import { type PageName, pageAt, pageOrigin } from "./pages.ts";

/** Which page a window of ours was made for; undefined for contents that are not ours. */
export type OwnPage = (contents: WebContents) => PageName | undefined;

/** For every web contents there will ever be. Call before the first window opens. */
export function guardContents(app: Pick<App, "on">, log: Log): void {
  app.on("web-contents-created", (_, contents) => {
    contents.setWindowOpenHandler(({ url }) => {
      log("warn", "window.refused", { scheme: schemeOf(url) });
      return { action: "deny" };
    });
    const stay = (event: { preventDefault(): void; readonly url: string; readonly isMainFrame: boolean }) => {
      const own = pageAt(event.url);
      if (event.isMainFrame && own !== undefined && own === pageAt(contents.getURL())) return;
      log("warn", "navigation.refused", { scheme: schemeOf(event.url) });
      event.preventDefault();
    };
    contents.on("will-frame-navigate", stay);
    contents.on("will-redirect", stay);
    contents.on("will-attach-webview", (event) => event.preventDefault());
  });
  app.on("certificate-error", (event, _contents, _url, error, _certificate, decide) => {
    log("error", "certificate.refused", { error });
    event.preventDefault();
    decide(false);
  });
  app.on("select-client-certificate", (event, _contents, _url, _certificates, decide) => {
    event.preventDefault();
    decide();
  });
}

/** For the session that all pages share. */
export function guardSession(session: GuardedSession, ownPage: OwnPage): void {
  session.setPermissionRequestHandler((contents, permission, decide, details) => {
    const kinds = "mediaTypes" in details ? (details.mediaTypes ?? []) : [];
    decide(
      fromPhone(contents, details) &&
        (permission === "speaker-selection" ||
          (permission === "media" && kinds.length > 0 && kinds.every((kind) => kind === "audio"))),
    );
  });
  session.setPermissionCheckHandler(
    (contents, permission, _, details) =>
      contents !== null &&
      fromPhone(contents, details) &&
      (permission === "speaker-selection" || (permission === "media" && details.mediaType === "audio")),
  );
  session.setDevicePermissionHandler(() => false);
  session.on("will-download", (event, item) => {
    // What a page of ours made itself, such as a list to keep.
    if (!item.getURL().startsWith(`blob:${pageOrigin}/`)) event.preventDefault();
  });

  function fromPhone(
    contents: WebContents,
    details: { readonly isMainFrame: boolean; readonly requestingUrl?: string },
  ): boolean {
    return (
      details.isMainFrame && ownPage(contents) === "phone" && pageAt(details.requestingUrl ?? "") === "phone"
    );
  }
}

type GuardedSession = Pick<
  Session,
  "on" | "setDevicePermissionHandler" | "setPermissionCheckHandler" | "setPermissionRequestHandler"
>;

/** Enough for the log; an address may hold more than it should. */
function schemeOf(url: string): string {
  return URL.parse(url)?.protocol ?? "none";
}
