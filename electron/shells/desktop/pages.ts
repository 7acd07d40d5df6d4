// The scheme that the pages come from: an origin of their own that no web server has, with the rights of a secure one.
import type { CustomScheme } from "electron";

export type PageName = "desk" | "phone";

/** Both pages are of this one origin: they speak by BroadcastChannel, and share no process all the same. */
export const pageOrigin = "lianxin://app";

export const pageScheme: CustomScheme = {
  scheme: "lianxin",
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

const paths: Readonly<Record<PageName, string>> = { desk: "/", phone: "/phone.html" };

export function pageUrl(page: PageName): string {
  return `${pageOrigin}${paths[page]}`;
}

/** Which of our pages stands at that address; undefined for anything else. */
export function pageAt(address: string): PageName | undefined {
  const url = URL.parse(address);
  if (url === null || `${url.protocol}//${url.host}` !== pageOrigin) return undefined;
  if (url.pathname === paths.desk || url.pathname === "/index.html") return "desk";
  return url.pathname === paths.phone ? "phone" : undefined;
}
